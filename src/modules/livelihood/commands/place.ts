import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place as placeOf } from '../../../platform/seal/bodies.ts'
import { getCase, setTrack } from '../../cases/facts/case.ts'
import { offeredTrack } from '../../tracks/facts.ts'
import type { livelihood } from '../contract.ts'
import { events } from '../events.ts'
import { placementForm } from '../forms/placement.ts'

/** Where she learns, decided with her. Two at once: the second is told. */
export async function place(ctx: Ctx, input: z.output<typeof livelihood.place.input>) {
  const { caseId, track, secondTrack = null, on } = input
  const c = await getCase(ctx, caseId)
  if (c.state !== 'open') throw new Refusal('not_in_house')
  if (on > ctx.today.toString()) throw new Refusal('in_the_future')
  if (track === secondTrack) throw new Refusal('same_track')
  if (secondTrack) await offeredTrack(ctx, secondTrack)
  if (track === c.track) await offeredTrack(ctx, track)
  else await setTrack(ctx, caseId, track)
  const placementId = newId(ctx.now)
  const said = sealedOf(placementForm, input, 'narrative')
  const done = await ctx.db
    .insertInto('placements')
    .values({
      ...{ centreId: c.centreId, placementId, caseId, number: input.number + 1, track, secondTrack, decidedOn: on },
      body: await ctx.seal.sealJson('narrative', caseId, placeOf('placements', placementId), said),
      ...{ decidedBy: ctx.actor.personId, recordedAt: ctx.now.toString() },
    })
    .onConflict((oc) => oc.columns(['centreId', 'caseId', 'number']).doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 0n) throw new Refusal('stale_version')
  await ctx.record(events.placed, {
    caseId,
    subject: ['placements', placementId],
    details: { track, on, ...(secondTrack && { second: secondTrack }) },
  })
  return { placementId }
}
