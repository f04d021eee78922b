import PizZip from 'pizzip'
import { fillParts } from '../../../../platform/word/fill-word.ts'
import type { MadePaper } from '../codes.ts'
import type { PaperData } from '../paper-code.ts'
import { defaultWordTemplate, wordFields } from '../word-letters.ts'

/** The default template of a paper with these data, filled in this process: a template of our own needs no guard. */
export const filledDefault = (code: MadePaper, data: PaperData<MadePaper>): Buffer => {
  const parts = Object.values(new PizZip(defaultWordTemplate(code)).files)
  return fillParts(new Map(parts.filter((p) => !p.dir).map((p) => [p.name, p.asNodeBuffer()])), wordFields(code, data))
}
