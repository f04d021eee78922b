import { portions } from '../../kernel/portions.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** Where a row of the sheet went. Without an outcome: it goes where `into` goes. */
export type Account = {
  row: number
  outcome: Code<'listRows', 'outcome'> | null
  into: number | null
  caseId: string | null
}

export async function writeAccounts(ctx: Ctx, listId: string, accounts: readonly Account[]): Promise<void> {
  const lines = accounts.map((a) => ({ row_no: a.row, outcome: a.outcome, into_row: a.into, case_id: a.caseId }))
  let written = 0
  for (const piece of portions(lines)) {
    const { rowCount } = await ctx.client.query(
      `update list_rows l set outcome = r.outcome, into_row = r.into_row, case_id = r.case_id, version = l.version + 1
       from jsonb_to_recordset($2::jsonb) as r (row_no int, outcome text, into_row int, case_id uuid) where l.list_id = $1 and l.row_no = r.row_no`,
      [listId, JSON.stringify(piece)],
    )
    written += rowCount ?? 0
  }
  if (written !== lines.length) throw new Error('a row of the list has no account')
}

/** Where the rows went so far; none is left when each has its account. */
export async function countAccounts(ctx: Ctx, listId: string) {
  const { rows } = await ctx.client.query<{
    imported: number
    merged: number
    set_aside: number
    already_here: number
    waiting: number
  }>(
    `select count(*) filter (where outcome = 'imported')::int as imported, count(*) filter (where outcome = 'merged')::int as merged,
       count(*) filter (where outcome = 'set_aside')::int as set_aside, count(*) filter (where outcome = 'already_here')::int as already_here,
       count(*) filter (where outcome is null)::int as waiting
     from list_rows where list_id = $1`,
    [listId],
  )
  const n = rows[0]
  if (!n) throw new Error('a count has one row')
  return {
    imported: n.imported,
    merged: n.merged,
    setAside: n.set_aside,
    alreadyHere: n.already_here,
    left: n.waiting,
  }
}
