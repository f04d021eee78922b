import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getTrack } from '../../tracks/facts.ts'
import type { training } from '../contract.ts'
import { CURRICULUM } from '../curriculum.ts'
import { events } from '../events.ts'

const ofTrack = (ctx: Ctx, track: string) =>
  ctx.db
    .selectFrom('trainingUnits')
    .select(['unitId', 'title', 'position'])
    .where('track', '=', track)
    .orderBy('position')
    .execute()

/** The standard curriculum into a track that has none; what a centre has made its own is never laid over. */
export async function layIn(ctx: Ctx, { track }: z.output<typeof training.layIn.input>) {
  if ((await ofTrack(ctx, track)).length > 0) throw new Refusal('track_has_units')
  const outline = CURRICULUM[track]
  if (!outline) throw new Refusal('no_outline')
  const rows = outline.map((u, i) => ({
    ...{ centreId: ctx.actor.centreId, unitId: newId(ctx.now), track, position: i + 1, ...u },
  }))
  const done = await ctx.db
    .insertInto('trainingUnits')
    .values(rows)
    .onConflict((oc) => oc.columns(['centreId', 'track', 'position']).doNothing()) // two who press at once
    .executeTakeFirst()
  const added = Number(done.numInsertedOrUpdatedRows ?? 0n)
  await ctx.record(events.units_laid_in, { subject: ['training_units', track], details: { track, units: added } })
  return { added }
}

export async function saveUnit(ctx: Ctx, input: z.output<typeof training.saveUnit.input>) {
  const { unitId: known, version, track, title, lessonHours, skkni, isInUse } = input
  await getTrack(ctx, track)
  const there = await ofTrack(ctx, track)
  if (there.some((u) => u.title === title && u.unitId !== known)) throw new Refusal('title_taken')
  const row = { title, lessonHours, skkni: skkni ?? null, isInUse }
  const unitId = known ?? newId(ctx.now)
  if (known) {
    if (!there.some((u) => u.unitId === known)) throw new Refusal('track_stays')
    const done = await ctx.db
      .updateTable('trainingUnits')
      .set({ ...row, version: (version ?? 0) + 1 })
      .where('unitId', '=', known)
      .where('version', '=', version ?? 0)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  } else
    await ctx.db
      .insertInto('trainingUnits')
      .values({
        ...{ centreId: ctx.actor.centreId, unitId, track, ...row },
        position: (there.at(-1)?.position ?? 0) + 1,
      })
      .execute()
  await ctx.record(events.unit_saved, { subject: ['training_units', unitId], details: { track } })
  return { unitId }
}
