import type { Ctx } from '../../../platform/http/context.ts'

/** Minutes of practice by unit, for each of these women. */
export async function minutesOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Map<string, number>>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('practiceEntries as e')
    .innerJoin('practiceLessons as l', (j) =>
      j.onRef('l.centreId', '=', 'e.centreId').onRef('l.lessonId', '=', 'e.lessonId'),
    )
    .select(({ fn }) => ['e.caseId', 'l.unitId', fn.sum<number>('l.minutes').as('minutes')])
    .where('e.caseId', 'in', [...caseIds])
    .groupBy(['e.caseId', 'l.unitId'])
    .execute()
  const of = new Map<string, Map<string, number>>()
  for (const r of rows) {
    const hers = of.get(r.caseId) ?? new Map<string, number>()
    of.set(r.caseId, hers.set(r.unitId, Number(r.minutes)))
  }
  return of
}
