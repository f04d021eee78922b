import { portions } from '../../kernel/portions.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { breathe } from '../../platform/http/long-work.ts'
import type { CheckedRow } from '../sheets/candidate-draft.ts'
import type { PreparedList } from '../sheets/prepare-list.ts'
import { tellReading } from './progress.ts'
import { type Known, planOf, type RowBody, sealRow, weightOf } from './store.ts'

type Holder = { listId: string; broughtBy: string; kid: string; key: Buffer }
type Line = { row_no: number; weight: string; open_questions: number; plan: string | null; body: string }

const SLICE = 200

/** Every row of the sheet, sealed one by one, so that one decision opens one row and a page opens a hundred. */
export async function writeRows(
  ctx: Ctx,
  list: Holder,
  prepared: PreparedList,
  known: ReadonlyMap<number, readonly Known[]>,
): Promise<void> {
  const { layout, checked, mapping } = prepared
  const numbers = Object.entries(mapping).find(([, field]) => field === 'row_no')?.[0]
  const lines: Line[] = []
  for (const [i, row] of checked.rows.entries()) {
    if (i % SLICE === SLICE - 1) {
      tellReading(list.broughtBy, { step: 'writing', done: i + 1, total: checked.rows.length })
      await breathe(ctx)
    }
    const body: RowBody = {
      kind: 'person',
      checked: row,
      known: known.get(row.row) ?? [],
      listNo: numberOf(row, numbers, i),
    }
    const { plan, open } = planOf(row, [])
    lines.push({
      row_no: row.row,
      weight: weightOf(row),
      open_questions: open,
      plan,
      body: sealRow(list, row.row, body),
    })
  }
  const nobody = (row: number, weight: 'header' | 'ignored', body: RowBody) =>
    lines.push({ row_no: row, weight, open_questions: 0, plan: null, body: sealRow(list, row, body) })
  for (const row of layout.headerRows) nobody(row, 'header', { kind: 'header' })
  for (const { row, reason, text } of layout.ignored) nobody(row, 'ignored', { kind: 'ignored', reason, text })
  for (const piece of portions(lines))
    await ctx.client.query(
      `insert into list_rows (centre_id, list_id, row_no, brought_by, weight, open_questions, plan, body)
       select $1, $2, r.row_no, $3, r.weight, r.open_questions, r.plan, r.body
       from jsonb_to_recordset($4::jsonb) as r (row_no int, weight text, open_questions int, plan text, body text)`,
      [ctx.actor.centreId, list.listId, list.broughtBy, JSON.stringify(piece)],
    )
}

/** Her number on the sender's own list; her place in it when the list numbers nobody. */
function numberOf(row: CheckedRow, column: string | undefined, index: number): number {
  const shown = column === undefined ? '' : (row.shown[column] ?? '')
  const found = /^\(?(\d{1,5})[.)]?$/.exec(shown.trim())?.[1]
  return found === undefined ? index + 1 : Number(found)
}
