import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { openDocx } from './open-docx.ts'
import { BLANK, plainParser, tagCollector, tagProblems } from './plain-tags.ts'
import { mistakesOf } from './template-mistakes.ts'
import { type WordProblem, WordTemplateError } from './word-template-error.ts'

// Fixed, so that the same template and data give the same bytes; a zip counts from 1980.
const NO_DATE = new Date('1980-01-01T00:00:00Z')

/** The parts of a .docx, by their names. */
export type Parts = ReadonlyMap<string, Buffer>

const packed = (parts: Parts): PizZip => {
  const zip = new PizZip()
  for (const [name, content] of parts) zip.file(name, content)
  return zip
}

const prepared = (parts: Parts, data: unknown): { doc: Docxtemplater<PizZip> | undefined; problems: WordProblem[] } => {
  const { module, marks } = tagCollector()
  const problems: WordProblem[] = []
  let doc: Docxtemplater<PizZip> | undefined
  try {
    doc = new Docxtemplater(packed(parts), {
      modules: [module],
      parser: plainParser,
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      nullGetter: () => BLANK,
      // a template may not choose other braces: what is checked is what is filled
      syntax: { changeDelimiterPrefix: null },
    })
  } catch (e) {
    const found = mistakesOf(e)
    if (!found) throw e
    problems.push(...found)
  }
  return { doc, problems: [...problems, ...tagProblems(marks, data)] }
}

/**
 * A letter in Word from the parts of a template that was looked at. The same input gives the same bytes.
 *
 * Errors: WordTemplateError with all mistakes of the template at once.
 */
export const fillParts = (parts: Parts, data: unknown): Buffer => {
  const { doc, problems } = prepared(parts, data)
  if (!doc || problems.length > 0) throw new WordTemplateError(problems)
  try {
    doc.render(data)
  } catch (e) {
    const found = mistakesOf(e)
    throw found ? new WordTemplateError(found) : e
  }
  const zip = doc.getZip()
  for (const file of Object.values(zip.files)) file.date = NO_DATE
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

export type WordTask = { readonly template: Uint8Array; readonly data: unknown }
export type Filled = { readonly docx: Uint8Array } | { readonly problems: WordProblem[] }

/** What `word-letter.ts` asks for in a process of its own: the file is opened, looked at and filled. */
export async function fillTemplate({ template, data }: WordTask): Promise<Filled> {
  try {
    const bytes = Buffer.from(template.buffer, template.byteOffset, template.byteLength)
    return { docx: fillParts(await openDocx(bytes), data) }
  } catch (error) {
    if (error instanceof WordTemplateError) return { problems: error.problems }
    throw error
  }
}
