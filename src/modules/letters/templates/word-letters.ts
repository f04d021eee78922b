import { type Block, buildDocx, type Sheet } from '../../../platform/word/build-docx.ts'
import { checkWord, fillWord } from '../../../platform/word/fill-word.ts'
import type { WordProblem } from '../../../platform/word/word-template-error.ts'
import { decisionBlocks, decisionWords } from './balasan-seleksi/word.ts'
import { f01Blocks, f01Words } from './f01-permintaan-calon/word.ts'
import { f07Blocks, f07Words } from './f07-bast-penerima-manfaat/word.ts'
import { A4, F4 } from './naskah/word-blocks.ts'
import { type PaperData, papers } from './registry.ts'

/** The papers that a centre may also have in Word, from a template of its own. */
const letters: Record<'f01' | 'balasan-seleksi' | 'f07', { blocks: Block[]; sheet: Sheet; foot: string }> = {
  f01: { blocks: f01Blocks, sheet: A4, foot: '{surat.nomor}' },
  'balasan-seleksi': { blocks: decisionBlocks, sheet: A4, foot: '{surat.nomor}' },
  f07: { blocks: f07Blocks, sheet: F4, foot: 'F07 · {nomor}' },
}

export type WordCode = keyof typeof letters
export const isWordCode = (code: string): code is WordCode => Object.hasOwn(letters, code)

/** The fields that a template of this paper may place, each already in words. Errors: ZodError for data of another shape. */
export const wordFields = (code: WordCode, data: PaperData<WordCode>): Record<string, unknown> => {
  if (code === 'f01') return f01Words(papers.f01.schema.parse(data))
  if (code === 'f07') return f07Words(papers.f07.schema.parse(data))
  return decisionWords(papers['balasan-seleksi'].schema.parse(data))
}

/** The template that comes with the program: what a centre downloads, changes and uploads again. */
export const defaultWordTemplate = (code: WordCode): Buffer => {
  const { blocks, sheet, foot } = letters[code]
  return buildDocx(blocks, sheet, foot)
}

/**
 * One letter as .docx, from the centre's own template or from the default one.
 *
 * Errors: ZodError for data of another shape; WordTemplateError with every mistake of the template.
 */
export const renderWord = (code: WordCode, data: PaperData<WordCode>, template?: Buffer): Buffer =>
  fillWord(template ?? defaultWordTemplate(code), wordFields(code, data))

/** What is wrong with an uploaded template, tried with sample data; empty when it can be used. */
export const checkWordTemplate = (code: WordCode, template: Buffer, sample: PaperData<WordCode>): WordProblem[] =>
  checkWord(template, wordFields(code, sample))
