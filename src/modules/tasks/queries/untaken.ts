import type { Ctx } from '../../../platform/http/context.ts'
import { silencedOf } from '../../cases/facts/silence.ts'

/**
 * Women for whom nobody works, for whoever may take one up: that she waits, and none of what waits (domain.md 8.3). A protected woman
 * is put into somebody's hands by whoever leads.
 */
export async function untaken(ctx: Ctx): Promise<string[]> {
  if (!ctx.can('access.take_up')) return []
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('responsibleId', 'is', null)
    .where('isProtected', '=', false)
    .where('state', 'in', ['candidate', 'waiting', 'open'])
    .orderBy('stageSince')
    .limit(50)
    .execute()
  const ids = rows.map((r) => r.caseId)
  const silenced = await silencedOf(ctx, ids)
  return ids.filter((id) => !silenced.has(id))
}
