import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { words } from '../../kernel/words.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { printPaper } from '../../platform/http/print-paper.ts'
import { paperHead } from '../centres/facts.ts'
import type { survey } from './contract.ts'
import { ELEMENTS, type Element, LAST_SHEET, MARKS, SERVICE, sheetNumbers } from './rules.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** The women read Indonesian, whatever language whoever prints it reads. */
const t = words(id, en)
const say = (key: string) => t.in('id', t.known(key))

/** F32: a page for each number, so that none is written by hand twice. */
export async function sheets(ctx: Ctx, input: z.output<typeof survey.sheets.input>) {
  const lembar = sheetNumbers(input.firstNo, input.sheets)
  if (lembar === null) throw new Refusal('numbers_end', { params: { last: LAST_SHEET } })
  const { head } = await paperHead(ctx)
  const lines = (of: readonly Element[]) => of.map((e) => say(`element.${e}`))
  const data = {
    ...{ ...head, lembar, petunjuk: [say('paper.nameless'), say('paper.how')] },
    ...{ pertanyaan: say('paper.question'), nilai: MARKS.slice(1).map((m) => say(`mark.${m}`)) },
    unsur: [
      { judul: say('paper.service'), baris: lines(ELEMENTS.slice(0, SERVICE)) },
      { judul: say('paper.house'), baris: lines(ELEMENTS.slice(SERVICE)) },
    ],
    tambahan: say('paper.words'),
  }
  const pdf = await printPaper(ctx, { template: 'f32', data })
  return { fileName: 'survei-f32.pdf', type: 'application/pdf', base64: pdf.toString('base64') }
}
