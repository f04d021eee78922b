import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import type { training } from '../contract.ts'
import { events } from '../events.ts'
import { sealMade } from '../made.ts'

type Input = z.output<typeof training.practise.input>

/** One practice of a class is one lesson and a line for each woman who took part. */
export async function practise(ctx: Ctx, input: Input) {
  if (input.on > ctx.today.toString()) throw new Refusal('in_the_future')
  const unit = await ctx.db
    .selectFrom('trainingUnits')
    .select(['unitId', 'isInUse'])
    .where('unitId', '=', input.unitId)
    .executeTakeFirst()
  if (!unit) throw new Refusal('not_found')
  if (!unit.isInUse) throw new Refusal('unit_not_in_use')
  await mustBeThere(ctx, input)
  const { centreId, personId } = ctx.actor
  const lessonId = newId(ctx.now)
  await ctx.db
    .insertInto('practiceLessons')
    .values({
      ...{ centreId, lessonId, unitId: unit.unitId, heldOn: input.on, minutes: input.minutes },
      body: await sealMade(ctx, 'practice_lessons', lessonId, input.made),
      savedBy: personId,
      savedAt: ctx.now.toString(),
    })
    .execute()
  const entries = input.caseIds.map((caseId) => ({ caseId, entryId: newId(ctx.now) }))
  await ctx.db
    .insertInto('practiceEntries')
    .values(entries.map((e) => ({ ...e, centreId, lessonId, heldOn: input.on })))
    .execute()
  for (const { caseId, entryId } of entries)
    await ctx.record(events.practised, {
      caseId,
      subject: ['practice_entries', entryId],
      details: { on: input.on, minutes: input.minutes, lesson: lessonId },
    })
  return { lessonId, count: entries.length }
}

/** Only who was in the house that day: nobody practises before she came, after she left or after her death (KS-10). */
async function mustBeThere(ctx: Ctx, { caseIds, on }: Input): Promise<void> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'state', 'admittedOn'])
    .where('caseId', 'in', caseIds)
    .execute()
  if (rows.length !== caseIds.length) throw new Refusal('not_found')
  const silenced = await silencedOf(ctx, caseIds)
  const gone = rows.filter(
    (r) => r.state !== 'open' || r.admittedOn === null || on >= (silenced.get(r.caseId) ?? '9999-12-31'),
  )
  if (gone.length > 0) throw new Refusal('not_in_house', { params: { caseIds: gone.map((r) => r.caseId) } })
  const early = rows.filter((r) => r.admittedOn !== null && on < r.admittedOn)
  if (early.length > 0) throw new Refusal('before_arrival', { params: { caseIds: early.map((r) => r.caseId) } })
}
