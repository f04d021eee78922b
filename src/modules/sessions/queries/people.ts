import type { Ctx } from '../../../platform/http/context.ts'
import { womenOf } from '../../groups/facts/people.ts'

/** Whom to write about: those I wrote about last, then my caseload, then everybody, by name. */
export async function people(ctx: Ctx) {
  const women = await womenOf(ctx, 'known')
  const last = await ctx.db
    .selectFrom('sessionNotes')
    .select(({ fn }) => ['caseId', fn.max('happenedAt').as('lastAt')])
    .where('authorId', '=', ctx.actor.personId)
    .where('happenedOn', '>=', ctx.today.subtract({ days: 30 }).toString())
    .groupBy('caseId')
    .execute()
  const lastAt = new Map(last.map((l) => [l.caseId, l.lastAt]))
  const rows = women.map((w) => ({ ...w, lastAt: lastAt.get(w.caseId) ?? null }))
  return { people: rows.toSorted((a, b) => (b.lastAt ?? '').localeCompare(a.lastAt ?? '')) }
}
