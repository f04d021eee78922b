import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import type { equipment } from '../contract.ts'
import { events } from '../events.ts'
import { machineRows } from '../queries/rows.ts'
import { labelSheet } from '../square.ts'

/** What a sheet holds at most (papers/label-alat). */
const MOST = 240

/** Labels to be cut out, on one sheet after the other. */
export async function labels(ctx: Ctx, { machineIds }: z.output<typeof equipment.labels.input>) {
  const book = machineRows(ctx).where('m.condition', '!=', 'written_off').orderBy('m.label').limit(MOST)
  const rows = await (machineIds.length > 0 ? book.where('m.machineId', 'in', machineIds) : book).execute()
  if (rows.length === 0) throw new Refusal('no_machines')
  await giveTime(ctx)
  const pdf = await printPaper(ctx, { template: 'label-alat', data: labelSheet(rows) })
  await ctx.record(events.labels_printed, { details: { labels: rows.length } })
  return { fileName: 'label-alat.pdf', type: 'application/pdf', base64: pdf.toString('base64') }
}
