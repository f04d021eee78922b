import { dayIn } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** What stands in the file of somebody and touches these days; of whom this reader may not read it, nothing. */
export const entriesWithin = (ctx: Ctx, personId: string, from: string, until: string) =>
  ctx.db
    .selectFrom('staffEntries')
    .select(['kind', 'sort', 'what', 'fromOn', 'untilOn', 'hours'])
    .where('personId', '=', personId)
    .where('fromOn', '<=', until)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', from)]))
    .orderBy('fromOn')
    .execute()

/** Whose work she did while somebody was away: in an office (a lent role), or, in days, during a leave. */
export async function stoodInBy(ctx: Ctx, personId: string, since: string) {
  const lent = await ctx.db
    .selectFrom('roleGrants as g')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'g.centreId').onRef('p.personId', '=', 'g.actsFor'))
    .select(['g.role', 'g.fromAt', 'g.untilAt', 'p.callName'])
    .where('g.personId', '=', personId)
    .where('g.untilAt', 'is not', null)
    .orderBy('g.fromAt', 'desc')
    .limit(50)
    .execute()
  const covered = await ctx.client.query<{ for_whom: string; from_on: string; until_on: string }>(
    'select for_whom, from_on, until_on from sec.covered_leaves($1)',
    [personId],
  )
  const day = (at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()
  const offices = lent.flatMap((g) =>
    g.untilAt && (g.role === 'head' || g.role === 'coordinator')
      ? [{ forWhom: g.callName, as: g.role, fromOn: day(g.fromAt), untilOn: day(g.untilAt) } as const]
      : [],
  )
  const leaves = covered.rows.map((e) => ({ forWhom: e.for_whom, as: null, fromOn: e.from_on, untilOn: e.until_on }))
  return [...offices, ...leaves].filter((s) => s.untilOn >= since).toSorted((a, b) => b.fromOn.localeCompare(a.fromOn))
}
