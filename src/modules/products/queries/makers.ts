import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { makerOf } from './rows.ts'

/** Women of the house whom this person may put down as makers: those she teaches or works with; whoever leads the programme, all. */
export async function mayMake(ctx: Ctx) {
  const { actor } = ctx
  const ids = [...new Set([...actor.taught, ...actor.caseload])]
  const all = actor.roles.includes('coordinator')
  if (!all && ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('state', '=', 'open')
    .$if(!all, (q) => q.where('caseId', 'in', ids))
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return rows.map((r) => makerOf(r.caseId, labels.get(r.caseId))).toSorted((a, b) => a.label.localeCompare(b.label))
}

export const makers = async (ctx: Ctx) => ({ makers: await mayMake(ctx) })
