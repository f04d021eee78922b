import type { z } from 'zod'
import { portions } from '../../../kernel/portions.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { breathe } from '../../../platform/http/long-work.ts'
import { answered, kindsOf } from '../alike.ts'
import type { lists } from '../contract.ts'
import { events } from '../events.ts'
import { getList, type OpenList, openDecisions, openRow, planOf, sealDecisions } from '../store.ts'

const SLICE = 200

/** Rows with an open question, opened. */
async function openRows(ctx: Ctx, list: OpenList) {
  const stored = await ctx.db
    .selectFrom('listRows')
    .select(['rowNo', 'body', 'decisions'])
    .where('listId', '=', list.listId)
    .where('openQuestions', '>', 0)
    .orderBy('rowNo')
    .execute()
  const rows = []
  for (const [i, each] of stored.entries()) {
    if (i % SLICE === SLICE - 1) await breathe(ctx)
    const body = openRow(list, each.rowNo, each.body)
    if (body.kind === 'person')
      rows.push({ checked: body.checked, decisions: openDecisions(list, each.rowNo, each.decisions) })
  }
  return rows
}

/** What is still open, kind by kind: hundreds of questions are mostly a handful of kinds. */
export async function openKinds(ctx: Ctx, { listId }: z.output<typeof lists.openKinds.input>) {
  const list = await getList(ctx, listId)
  if (list.state !== 'draft') return { kinds: [] }
  const kinds = kindsOf(await openRows(ctx, list))
  return {
    kinds: kinds.map((k) => ({ ...k, example: { ...k.example, params: { ...k.example.params }, choices: undefined } })),
  }
}

/** One answer for every row that asks the same and offers it; what was answered before stands. */
export async function decideAlike(ctx: Ctx, input: z.output<typeof lists.decideAlike.input>) {
  const list = await getList(ctx, input.listId, true)
  if (list.state !== 'draft') throw new Refusal('list_settled')
  const reason = input.reason?.trim()
  if (input.choice === 'set_aside' && !reason)
    throw new Refusal('decision_unusable', { params: { why: 'reason_missing' } })
  const lines = (await openRows(ctx, list)).flatMap((row) => {
    const decisions = answered(row, input.code, input.choice, reason)
    if (!decisions) return []
    const { plan, open } = planOf(row.checked, decisions)
    const row_no = row.checked.row
    return [{ row_no, plan, open_questions: open, decisions: sealDecisions(list, row_no, decisions) }]
  })
  for (const piece of portions(lines))
    await ctx.client.query(
      `update list_rows l set decisions = r.decisions, plan = r.plan, open_questions = r.open_questions, version = l.version + 1
       from jsonb_to_recordset($2::jsonb) as r (row_no int, plan text, open_questions int, decisions text) where l.list_id = $1 and l.row_no = r.row_no`,
      [list.listId, JSON.stringify(piece)],
    )
  const listVersion = list.version + 1
  await ctx.db.updateTable('referralLists').set({ version: listVersion }).where('listId', '=', list.listId).execute()
  await ctx.record(events.rows_decided, {
    subject: ['referral_lists', list.listId],
    details: { rows: lines.length, code: input.code, choice: input.choice },
  })
  return { rows: lines.length, listVersion }
}
