import { dayIn } from '../../../kernel/dates.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isAway } from '../rules.ts'
import { knowsWhere } from './tonight.ts'

/** From when until when she was not in the house, for the picture of her stay; nothing for whoever may not know where she was. */
export async function away(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  if (!knowsWhere(ctx, caseId)) return { away: [] }
  const rows = await ctx.db
    .selectFrom('presenceEntries')
    .select(['at', 'toPresence'])
    .where('caseId', '=', caseId)
    .orderBy('at')
    .execute()
  const dayOf = (at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()
  return {
    away: rows.flatMap((r, i) => {
      const next = rows[i + 1]
      return isAway(r.toPresence) || r.toPresence === 'unclear'
        ? [{ from: dayOf(r.at), until: next ? dayOf(next.at) : null }]
        : []
    }),
  }
}
