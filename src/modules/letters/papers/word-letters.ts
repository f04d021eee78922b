import { buildDocx } from '../../../platform/word/build-docx.ts'
import { checkWord, fillWord } from '../../../platform/word/fill-word.ts'
import type { WordProblem } from '../../../platform/word/word-template-error.ts'
import type { MadePaper } from '../rules.ts'
import { decisionLetterWord } from './balasan-seleksi/word.ts'
import { attendanceSheetWord } from './daftar-hadir/word.ts'
import { f01Word } from './f01-permintaan-calon/word.ts'
import { consentWord } from './f04-f05-persetujuan/word.ts'
import { f07Word } from './f07-bast-penerima-manfaat/word.ts'
import { f16Word } from './f16-rencana-intervensi/word.ts'
import { f31Word } from './f31-laporan-evaluasi/word.ts'
import { f33Word } from './f33-keputusan-selesai-layanan/word.ts'
import { f34Word } from './f34-bast-keluarga/word.ts'
import { f35Word } from './f35-bast-alat-usaha/word.ts'
import type { WordForm } from './naskah/word-form.ts'
import type { PaperData } from './registry.ts'
import { admissionDecreeWord } from './sk-penetapan/word.ts'

/** Every paper that a letter is made of may also be had in Word, from a template of the centre's own. */
const forms: Record<MadePaper, WordForm> = {
  f01: f01Word,
  'balasan-seleksi': decisionLetterWord,
  'sk-penetapan': admissionDecreeWord,
  f07: f07Word,
  'f04-f05': consentWord,
  f16: f16Word,
  f31: f31Word,
  f33: f33Word,
  f34: f34Word,
  f35: f35Word,
  'daftar-hadir': attendanceSheetWord,
}

/** The fields that a template of this paper may place, each already in words. Errors: ZodError for data of another shape. */
export const wordFields = (code: MadePaper, data: PaperData<MadePaper>): Record<string, unknown> =>
  forms[code].fields(data)

/** The template that comes with the program: what a centre downloads, changes and uploads again. */
export const defaultWordTemplate = (code: MadePaper): Buffer => {
  const { blocks, sheet, foot } = forms[code]
  return buildDocx(blocks, sheet, foot)
}

/**
 * One letter as .docx, from the centre's own template or from the default one.
 *
 * Errors: ZodError for data of another shape; WordTemplateError with every mistake of the template.
 */
export const renderWord = (code: MadePaper, data: PaperData<MadePaper>, template?: Buffer): Buffer =>
  fillWord(template ?? defaultWordTemplate(code), wordFields(code, data))

/** What is wrong with an uploaded template, tried with sample data; empty when it can be used. */
export const checkWordTemplate = (code: MadePaper, template: Buffer, sample: PaperData<MadePaper>): WordProblem[] =>
  checkWord(template, wordFields(code, sample))
