import { portions } from '../../kernel/portions.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { RowAccount } from '../sheets/confirm.ts'

/** Where every row of the sheet went; the last look makes sure that none is without an account. */
export async function writeAccounts(
  ctx: Ctx,
  listId: string,
  accounts: readonly RowAccount[],
  imported: ReadonlyMap<number, string>,
  here: ReadonlyMap<number, string>,
): Promise<void> {
  const lines = accounts.map((a) => {
    const into = a.outcome === 'merged' ? a.into : null
    const outcome = here.has(a.row) ? 'already_here' : a.outcome
    const caseId =
      here.get(a.row) ?? imported.get(a.row) ?? (into === null ? null : (imported.get(into) ?? here.get(into) ?? null))
    return { row_no: a.row, outcome, into_row: into, case_id: caseId }
  })
  let written = 0
  for (const piece of portions(lines)) {
    const { rowCount } = await ctx.client.query(
      `update list_rows l set outcome = r.outcome, into_row = r.into_row, case_id = r.case_id, version = l.version + 1
       from jsonb_to_recordset($2::jsonb) as r (row_no int, outcome text, into_row int, case_id uuid) where l.list_id = $1 and l.row_no = r.row_no`,
      [listId, JSON.stringify(piece)],
    )
    written += rowCount ?? 0
  }
  const { rows } = await ctx.client.query<{ n: number }>(
    'select count(*)::int as n from list_rows where list_id = $1 and outcome is null',
    [listId],
  )
  if (written !== lines.length || rows[0]?.n !== 0) throw new Error('a row of the list has no account')
}
