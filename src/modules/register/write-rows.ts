import { portions } from '../../kernel/portions.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { breathe } from '../../platform/http/long-work.ts'
import { planOf, weightOf } from '../old-sheets/decide.ts'
import type { Kind } from '../old-sheets/kinds.ts'
import type { PreparedRegister } from '../old-sheets/prepare-register.ts'
import type { CheckedRow } from '../old-sheets/problem.ts'
import { type Holder, type Known, type RowBody, sealRow } from './store.ts'

const SLICE = 200
export type ComparedRow = { checked: CheckedRow; known: readonly Known[] }
type Line = { row_no: number; weight: string; open_questions: number; plan: string | null; body: string }

/** Every row of the sheet, sealed one by one, so that one decision opens one row and a page opens a hundred. */
export async function writeRows(
  ctx: Ctx,
  register: Holder & { kind: Kind },
  prepared: PreparedRegister,
  rows: readonly ComparedRow[],
): Promise<void> {
  const lines: Line[] = []
  for (const [i, { checked, known }] of rows.entries()) {
    if (i % SLICE === SLICE - 1) await breathe(ctx)
    const { plan, open } = planOf(register.kind, checked, [], ctx.today)
    const body = sealRow(register, checked.row, { kind: 'row', checked, known })
    lines.push({ row_no: checked.row, weight: weightOf(checked), open_questions: open, plan, body })
  }
  const nothing = (row: number, weight: 'header' | 'ignored', body: RowBody) =>
    lines.push({ row_no: row, weight, open_questions: 0, plan: null, body: sealRow(register, row, body) })
  for (const row of prepared.headerRows) nothing(row, 'header', { kind: 'header' })
  for (const { row, reason, text } of prepared.ignored) nothing(row, 'ignored', { kind: 'ignored', reason, text })
  for (const piece of portions(lines))
    await ctx.client.query(
      `insert into old_register_rows (centre_id, register_id, row_no, weight, open_questions, plan, body)
       select $1, $2, r.row_no, r.weight, r.open_questions, r.plan, r.body
       from jsonb_to_recordset($3::jsonb) as r (row_no int, weight text, open_questions int, plan text, body text)`,
      [ctx.actor.centreId, register.registerId, JSON.stringify(piece)],
    )
}
