import { readXml, type XmlLimits, type XmlTag } from '../files/read-xml.ts'
import { isWebAddress } from './allowed.ts'
import { fieldWatch } from './field-watch.ts'
import type { FileProblem } from './problems.ts'

/** Elements that act without naming a relationship. */
const ACTING: Record<string, FileProblem> = {
  altChunk: 'embedded',
  OLEObject: 'embedded',
  objectEmbed: 'embedded',
  objectLink: 'embedded',
  subDoc: 'embedded',
  control: 'macros',
  mailMerge: 'mail_merge',
  attachedTemplate: 'another_template',
  saveThroughXslt: 'from_outside',
  sourceFileName: 'from_outside',
  frameset: 'from_outside',
}
/** Drawings of the old kind name a file here (VML). */
const SOURCE = new Set(['src', 'althref', 'href'])
const NAMESPACE =
  /^(?:http:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.oclc\.org|purl\.org|www\.w3\.org)\/|urn:schemas-microsoft-com:)/
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:[\\/]|(?:data|mhtml|javascript|file|ms-[a-z]+):|\\\\|\/\/)/i

/** An attribute that points outside the file, whatever it is called. */
function pointsOutside({ name, value }: { name: string; value: string }): boolean {
  if (SOURCE.has(name)) return value !== '' && !(name === 'href' && isWebAddress(value))
  if (!ELSEWHERE.test(value) || NAMESPACE.test(value)) return false
  // words of a person: the description of a picture, the name of a bookmark or a style
  return !['descr', 'title', 'alt', 'name', 'val', 'tooltip', 'author', 'initials', 'style', 'id', 'spid'].includes(
    name,
  )
}

export type Part = { problems: FileProblem[]; fields: ReadonlySet<string>; tags: number }

/** What one part of a document shows, does and asks to be filled. */
export function readPart(bytes: Buffer, limits: XmlLimits): Part {
  const problems: FileProblem[] = []
  const fields = fieldWatch()
  const path: string[] = []
  let tags = 0
  const open = (tag: XmlTag) => {
    path.push(tag.name)
    const acting = ACTING[tag.name]
    if (acting) problems.push(acting)
    if (tag.name === 'fldChar') fields.mark(tag.attribute('fldCharType'))
    if (tag.name === 'fldSimple') fields.simple(tag.attribute('instr') ?? '')
    if (tag.attributes().some(pointsOutside)) problems.push('from_outside')
  }
  const text = (words: string) => {
    const at = path.at(-1) ?? ''
    fields.text(words, at === 'instrText' || at === 'delInstrText')
    for (const letter of words) if (letter === '{') tags++
  }
  readXml(bytes, { open, text, close: () => path.pop() }, limits)
  return { problems, fields: fields.end(), tags }
}
