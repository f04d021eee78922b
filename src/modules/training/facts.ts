import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { getTrack } from '../tracks/facts.ts'
import { minutesOf } from './queries/minutes.ts'
import { unitsOf } from './queries/units.ts'
import { lessonHours, type SkillLevel } from './rules.ts'

export { lspOf } from './queries/lsp-of.ts'
export { ofCase as practisedBy } from './queries/of-case.ts'

/** Level by criterion, as it was marked last in the final ratings of the units of a track. The test at the end begins with it. */
export async function finalMarksOf(ctx: Ctx, caseId: string, track: string): Promise<Record<string, SkillLevel>> {
  const rows = await ctx.db
    .selectFrom('unitRatings as r')
    .innerJoin('trainingUnits as u', (j) => j.onRef('u.centreId', '=', 'r.centreId').onRef('u.unitId', '=', 'r.unitId'))
    .select('r.marks')
    .where('r.caseId', '=', caseId)
    .where('r.round', '=', 'final')
    .where('u.track', '=', track)
    .orderBy('r.heldOn')
    .orderBy('r.ratingId')
    .execute()
  return Object.assign({}, ...rows.map((r) => r.marks as Record<string, SkillLevel>)) // written by rate
}

/**
 * What her certificate says: of each unit of her track that she practised or was tested in, the hours (no more than the unit has)
 * and what the last test of it said. Null while she practised nothing.
 */
export async function learnedOf(ctx: Ctx, caseId: string) {
  const { track } = await getCase(ctx, caseId)
  if (!track) return null
  const days = await ctx.db
    .selectFrom('practiceEntries')
    .select(({ fn }) => [fn.min('heldOn').as('first'), fn.max('heldOn').as('last')])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  if (!days?.first || !days.last) return null
  const minutes = (await minutesOf(ctx, [caseId])).get(caseId) ?? new Map<string, number>()
  const finals = await ctx.db
    .selectFrom('unitRatings as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.assessedBy'))
    .select(['r.unitId', 'r.isCompetent', 'p.name'])
    .where('r.caseId', '=', caseId)
    .where('r.round', '=', 'final')
    .orderBy('r.heldOn', 'desc')
    .orderBy('r.ratingId', 'desc')
    .execute()
  const units = (await unitsOf(ctx, track)).map((u) => ({
    ...{ title: u.title, skkni: u.skkni },
    hours: Math.min(lessonHours(minutes.get(u.unitId) ?? 0), u.lessonHours),
    isCompetent: finals.find((r) => r.unitId === u.unitId)?.isCompetent ?? null,
  }))
  return {
    ...{
      track,
      course: (await getTrack(ctx, track)).nameId,
      fromOn: days.first,
      untilOn: days.last,
      assessor: finals[0]?.name ?? null,
    },
    units: units.filter((u) => u.hours > 0 || u.isCompetent !== null),
  }
}
