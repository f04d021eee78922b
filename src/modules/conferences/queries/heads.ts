import type { Ctx } from '../../../platform/http/context.ts'
import { needsHead } from '../rules.ts'

/** Rows of conferences with the names of chair, secretary and head. */
export const headRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('conferences')
    .innerJoin('people as chair', (j) =>
      j.onRef('chair.centreId', '=', 'conferences.centreId').onRef('chair.personId', '=', 'conferences.chairId'),
    )
    .leftJoin('people as secretary', (j) =>
      j
        .onRef('secretary.centreId', '=', 'conferences.centreId')
        .onRef('secretary.personId', '=', 'conferences.secretaryId'),
    )
    .leftJoin('people as leader', (j) =>
      j.onRef('leader.centreId', '=', 'conferences.centreId').onRef('leader.personId', '=', 'conferences.endorsedBy'),
    )
    .select([
      'conferences.conferenceId',
      'conferences.caseId',
      'conferences.kind',
      'conferences.heldOn',
      'conferences.cause',
      'conferences.eventOn',
      'conferences.stage',
      'conferences.chairId',
      'chair.callName as chair',
      'conferences.secretaryId',
      'secretary.callName as secretary',
      'conferences.decision',
      'conferences.track',
      'conferences.nextReviewOn',
      'conferences.dissents',
      'conferences.toldOn',
      'leader.callName as endorsedBy',
      'conferences.endorsedAt',
      'conferences.recordedAt',
      'conferences.version',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof headRows>['execute']>>[number]

/** The row as the screen reads it. */
export const shown = (r: Row) => ({
  ...r,
  kind: r.kind,
  cause: r.cause,
  decision: r.decision,
  needsHead: needsHead(r.decision),
})

/** The sittings of one case, newest first. */
export const headsOf = async (ctx: Ctx, caseId: string) =>
  (
    await headRows(ctx)
      .where('conferences.caseId', '=', caseId)
      .orderBy('conferences.heldOn', 'desc')
      .orderBy('conferences.conferenceId', 'desc')
      .execute()
  ).map(shown)
