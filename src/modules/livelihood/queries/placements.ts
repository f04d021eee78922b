import type { StoredOf } from '../../../kernel/form.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openDocs } from '../../../platform/seal/bodies.ts'
import type { placementForm } from '../forms/placement.ts'

/** The last one first: it stands. */
export async function placementsOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('placements')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'placements.centreId').onRef('people.personId', '=', 'placements.decidedBy'),
    )
    .select(['placementId', 'caseId', 'number', 'track', 'secondTrack', 'decidedOn', 'body', 'callName'])
    .where('caseId', '=', caseId)
    .orderBy('number', 'desc')
    .execute()
  const said = await openDocs<StoredOf<typeof placementForm>>(
    ctx,
    'narrative',
    'placements',
    rows.map((r) => ({ caseId: r.caseId, id: r.placementId, body: r.body })),
  )
  return rows.map((r, i) => ({
    ...{ placementId: r.placementId, number: r.number, on: r.decidedOn, by: r.callName ?? '' },
    ...{ track: r.track, secondTrack: r.secondTrack, said: said[i] ?? null },
  }))
}
