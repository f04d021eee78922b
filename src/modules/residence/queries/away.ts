import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
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
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  return {
    away: rows.flatMap((r, i) => {
      const next = rows[i + 1]
      return AWAY.includes(r.toPresence) ? [{ from: dayOf(r.at), until: next ? dayOf(next.at) : null }] : []
    }),
  }
}

const AWAY: readonly string[] = ['on_leave', 'in_hospital', 'practice_outside', 'unclear']
