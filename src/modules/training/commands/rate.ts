import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { getTrack } from '../../tracks/facts.ts'
import type { training } from '../contract.ts'
import { events } from '../events.ts'
import { sealMade } from '../made.ts'
import { rubricOf, weigh } from '../rules.ts'

type One = z.output<typeof training.rate.input>

/** A whole class in one unit: all of them or none. */
export async function rateClass(ctx: Ctx, { women, ...of }: z.output<typeof training.rateClass.input>) {
  if (new Set(women.map((w) => w.caseId)).size !== women.length) throw new Refusal('listed_twice')
  let competent = 0
  for (const { caseId, marks } of women) if ((await rate(ctx, { ...of, caseId, marks })).isCompetent) competent += 1
  return { count: women.length, competent }
}

/** A rating stands beside the earlier ones. At the end of a unit every critical criterion has a mark, so that it is K or BK. */
export async function rate(ctx: Ctx, input: One) {
  const { caseId, unitId, round, heldOn, marks } = input
  const c = await getCase(ctx, caseId)
  if (c.state !== 'open') throw new Refusal('case_not_open')
  if (heldOn > ctx.today.toString()) throw new Refusal('in_the_future')
  if (c.admittedOn === null || heldOn < c.admittedOn) throw new Refusal('before_arrival')
  const unit = await ctx.db.selectFrom('trainingUnits').select('track').where('unitId', '=', unitId).executeTakeFirst()
  if (!unit) throw new Refusal('not_found')
  if (unit.track !== c.track) throw new Refusal('not_her_track')
  if (Object.keys(marks).length === 0) throw new Refusal('no_marks')
  const rubric = rubricOf(await getTrack(ctx, unit.track))
  if (!rubric) throw new Refusal('no_criteria')
  const { isCompetent, meanHundredths, unknown } = weigh(rubric, marks)
  if (unknown.length > 0) throw new Refusal('marks_unknown')
  if (round === 'final' && isCompetent === null) throw new Refusal('marks_missing')
  const ratingId = newId(ctx.now)
  await ctx.db
    .insertInto('unitRatings')
    .values({
      ...{ centreId: ctx.actor.centreId, ratingId, caseId, unitId, round, heldOn, meanHundredths, isCompetent },
      rubric: rubric.version,
      marks: JSON.stringify(marks),
      body: await sealMade(ctx, 'unit_ratings', ratingId, input.made),
      assessedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  await ctx.record(events.rated, {
    caseId,
    subject: ['unit_ratings', ratingId],
    details: { round, on: heldOn },
  })
  return { ratingId, isCompetent }
}
