import { readXml, XmlError, type XmlTag } from '../files/read-xml.ts'
import { openZip, ZipError } from '../files/read-zip.ts'
import { isOddPicture, MAIN_TYPE, partProblem, relationProblem, typeProblem } from './allowed.ts'
import { FILE_PROBLEMS, type FileProblem, fieldProblem } from './problems.ts'
import { readPart } from './read-part.ts'
import { type WordProblem, WordTemplateError } from './word-template-error.ts'

/** Limits of an uploaded template: a letter with its arms is far below them. */
export const MOST_BYTES = 5_000_000
const ZIP = { parts: 300, unpacked: 25_000_000 }
const XML = { elements: 200_000, depth: 200, attributes: 200 }
const MOST_TAGS = 2_000
const TYPES = '[Content_Types].xml'
const MAIN = 'word/document.xml'

const refuse = (problems: Iterable<FileProblem>, fields: Iterable<string> = []): never => {
  const words = [...new Set(problems)].map((p): WordProblem => FILE_PROBLEMS[p])
  throw new WordTemplateError([...words, ...[...new Set(fields)].map(fieldProblem)])
}

async function unpacked(docx: Buffer): Promise<Map<string, Buffer>> {
  if (docx.length > MOST_BYTES) refuse(['too_large'])
  const zip = await openZip(docx, ZIP)
  const odd = new Set([...zip.names].flatMap((name) => partProblem(name) ?? []))
  if (odd.size > 0) refuse(odd)
  const parts = new Map<string, Buffer>()
  for (const name of zip.names) parts.set(name, await zip.unpack(name))
  return parts
}

/** What the list of content types and the lists of relationships say. */
function packageProblem(name: string, tag: XmlTag): FileProblem | undefined {
  const value = (attribute: string) => tag.attribute(attribute) ?? ''
  if (name === TYPES) return tag.attribute('ContentType') === undefined ? undefined : typeProblem(value('ContentType'))
  if (tag.name !== 'Relationship') return undefined
  return relationProblem(value('Type'), value('Target'), tag.attribute('TargetMode') ?? 'Internal')
}

function look(parts: ReadonlyMap<string, Buffer>): void {
  if (!parts.has(TYPES) || !parts.has(MAIN)) refuse(['not_word'])
  const problems = new Set<FileProblem>()
  const fields = new Set<string>()
  let isWord = false
  let tags = 0
  for (const [name, bytes] of parts) {
    if (isOddPicture(name, bytes)) problems.add('odd_picture')
    if (name === TYPES || name.endsWith('.rels')) {
      const open = (tag: XmlTag) => {
        const problem = packageProblem(name, tag)
        if (problem) problems.add(problem)
        isWord ||= tag.attribute('PartName') === `/${MAIN}` && tag.attribute('ContentType') === MAIN_TYPE
      }
      readXml(bytes, { open }, XML)
    } else if (name.endsWith('.xml')) {
      const part = readPart(bytes, XML)
      for (const problem of part.problems) problems.add(problem)
      for (const field of part.fields) fields.add(field)
      tags += part.tags
    }
  }
  if (tags > MOST_TAGS) problems.add('too_heavy')
  if (!isWord && problems.size === 0) problems.add('not_word')
  if (problems.size + fields.size > 0) refuse(problems, fields)
}

/**
 * The parts of an uploaded .docx, once it is known that it is small, whole and passive: it is made of parts, relationships,
 * content types and fields that are on a list, and of nothing else. Meant for a process of its own.
 *
 * Errors: WordTemplateError with every problem of the file.
 */
export async function openDocx(docx: Buffer): Promise<Map<string, Buffer>> {
  try {
    const parts = await unpacked(docx)
    look(parts)
    return parts
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return refuse([error.fault])
    throw error
  }
}
