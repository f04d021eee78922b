import { createHash } from 'node:crypto'
import { buildDocx } from '../../../platform/word/build-docx.ts'
import { checkWord, fillOwn, fillWord } from '../../../platform/word/word-letter.ts'
import type { WordProblem } from '../../../platform/word/word-template-error.ts'
import type { MadePaper } from './codes.ts'
import { WORD_FORMS } from './made.ts'
import { SAMPLES } from './made-samples.ts'
import lembaga from './naskah/lembaga.json' with { type: 'json' }
import type { PaperData } from './paper-code.ts'
import { papers } from './registry.ts'

/** The fields that a template of this paper may place, each already in words. Errors: ZodError for data of another shape. */
export const wordFields = (code: MadePaper, data: PaperData<MadePaper>): Record<string, unknown> =>
  WORD_FORMS[code].fields(data)

/** The template that comes with the program: what a centre downloads, changes and uploads again. */
export const defaultWordTemplate = (code: MadePaper): Buffer => {
  const { blocks, sheet, foot } = WORD_FORMS[code]
  return buildDocx(blocks, sheet, foot)
}

/**
 * One letter as .docx, from the centre's own template or from the default one.
 *
 * Errors: ZodError for data of another shape; WordTemplateError with every mistake of the template; Refusal `busy_retry`.
 */
export async function renderWord(code: MadePaper, data: PaperData<MadePaper>, template?: Buffer): Promise<Buffer> {
  const fields = wordFields(code, data)
  return template ? fillWord(template, fields) : fillOwn(defaultWordTemplate(code), fields)
}

/** What is wrong with an uploaded template, tried with sample data; empty when it can be used. */
export const checkWordTemplate = async (
  code: MadePaper,
  template: Buffer,
  sample: PaperData<MadePaper>,
): Promise<WordProblem[]> => checkWord(template, wordFields(code, sample))

/** Invented people of the samples, with which a template is tried. Every page of it says that it is an example. */
export function wordSample(code: MadePaper): PaperData<MadePaper> {
  const data: unknown = { lembaga, ...SAMPLES[code] }
  return papers[code].schema.parse(data)
}

/** As a file of an answer. */
export const asWordFile = (docx: Buffer, fileName: string) => ({
  fileName,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  base64: docx.toString('base64'),
  sha256: createHash('sha256').update(docx).digest('hex'),
})
