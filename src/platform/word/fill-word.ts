import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { openDocx } from './open-docx.ts'
import { BLANK, plainParser, tagCollector, tagProblems } from './plain-tags.ts'
import { mistakesOf } from './template-mistakes.ts'
import { type WordProblem, WordTemplateError } from './word-template-error.ts'

// Fixed, so that the same template and data give the same bytes; a zip counts from 1980.
const NO_DATE = new Date('1980-01-01T00:00:00Z')

const packed = (files: Map<string, Buffer>): PizZip => {
  const zip = new PizZip()
  for (const [name, content] of files) zip.file(name, content)
  return zip
}

const prepared = (
  template: Buffer,
  data: unknown,
): { doc: Docxtemplater<PizZip> | undefined; problems: WordProblem[] } => {
  const zip = packed(openDocx(template))
  const { module, marks } = tagCollector()
  const problems: WordProblem[] = []
  let doc: Docxtemplater<PizZip> | undefined
  try {
    doc = new Docxtemplater(zip, {
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

/** Every mistake of a template, judged with sample data; an empty list means that it can be used. Never throws for a template. */
export const checkWord = (template: Buffer, data: unknown): WordProblem[] => {
  try {
    return prepared(template, data).problems
  } catch (e) {
    if (e instanceof WordTemplateError) return e.problems
    throw e
  }
}

/**
 * A letter in Word from the centre's own template. Between braces stand field names only, `{surat.nomor}`; a list is
 * `{#hasil} … {/hasil}`, what stands when it is empty `{^hasil} … {/hasil}`. Values are text: nothing in them is read as a
 * tag, as XML or as code. Null prints "–", an empty text nothing. The same input gives the same bytes.
 *
 * Errors: WordTemplateError with all mistakes of the template at once.
 */
export const fillWord = (template: Buffer, data: unknown): Buffer => {
  const { doc, problems } = prepared(template, data)
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
