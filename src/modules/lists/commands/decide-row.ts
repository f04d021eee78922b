import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { type Decision, readDecisions } from '../../sheets/decisions.ts'
import { lists } from '../contract.ts'
import { events } from '../events.ts'
import { getList, openDecisions, openRow, planOf, sealDecisions } from '../store.ts'

/** One answer to one question of one row. Two people at one list work on different rows; on the same row the second sees. */
export async function decideRow(ctx: Ctx, input: z.output<typeof lists.decideRow.input>) {
  const list = await getList(ctx, input.listId, true)
  if (list.state !== 'draft') throw new Refusal('list_settled')
  const row = await rowOf(ctx, input)
  const body = row && openRow(list, row.rowNo, row.body)
  if (!row || body?.kind !== 'person') throw new Refusal('not_found')
  const before = openDecisions(list, row.rowNo, row.decisions)
  if (row.version !== input.version)
    throw clash(lists.decideRow, async (again) => {
      const [of, now] = [await getList(again, input.listId, true), await rowOf(again, input)]
      return now && { version: now.version, decisions: openDecisions(of, now.rowNo, now.decisions) }
    })
  const decisions = [...before.filter((d) => d.code !== input.code), ...decisionOf(input)]
  const alone = {
    rows: [body.checked],
    groups: [],
    problems: [],
    counts: { read: 1, mustDecide: 0, look: 0, tidied: 0, ready: 0 },
  }
  const wrong = readDecisions(alone, decisions).wrong[0]
  if (wrong) throw new Refusal('decision_unusable', { params: { why: wrong.why } })
  const { plan, open } = planOf(body.checked, decisions)
  const version = row.version + 1
  await ctx.db
    .updateTable('listRows')
    .set({ decisions: sealDecisions(list, row.rowNo, decisions), plan, openQuestions: open, version })
    .where('listId', '=', list.listId)
    .where('rowNo', '=', row.rowNo)
    .execute()
  const listVersion = list.version + 1
  await ctx.db.updateTable('referralLists').set({ version: listVersion }).where('listId', '=', list.listId).execute()
  await ctx.record(events.row_decided, {
    subject: ['referral_lists', list.listId],
    details: { row: input.row, code: input.code, choice: input.choice },
  })
  return { version, openQuestions: open, listVersion }
}

function decisionOf({ row, code, choice, value, reason }: z.output<typeof lists.decideRow.input>): Decision[] {
  return choice === null
    ? []
    : [{ row, code, choice, ...(value !== undefined && { value }), ...(reason !== undefined && { reason }) }]
}

const rowOf = (ctx: Ctx, { listId, row }: { listId: string; row: number }) =>
  ctx.db
    .selectFrom('listRows')
    .select(['rowNo', 'body', 'decisions', 'version'])
    .where('listId', '=', listId)
    .where('rowNo', '=', row)
    .executeTakeFirst()
