import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import { openOf, type Talk } from '../words-of-work.ts'

/** Those in which she was one of the two, the latest first. */
export async function talks(ctx: Ctx) {
  const me = ctx.actor.personId
  const rows = await ctx.db
    .selectFrom('supervisionNotes as n')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'n.centreId').onRef('p.personId', '=', 'n.personId'))
    .innerJoin('people as s', (j) =>
      j.onRef('s.centreId', '=', 'n.centreId').onRef('s.personId', '=', 'n.supervisorId'),
    )
    .leftJoin('supervisionWords as w', (j) =>
      j.onRef('w.centreId', '=', 'n.centreId').onRef('w.noteId', '=', 'n.noteId').on('w.readerId', '=', me),
    )
    .select(['n.noteId', 'n.supervisorId', 'n.heldOn', 'n.minutes', 'n.kind', 'w.body'])
    .select(['p.callName as of', 's.callName as by'])
    .orderBy('n.heldOn', 'desc')
    .orderBy('n.noteId', 'desc')
    .limit(200)
    .execute()
  const mayNote = ctx.can('supervision.note')
  return {
    talks: rows.map((r) => {
      const isSupervisor = r.supervisorId === me
      const said = openOf<Talk>(ctx, 'talk', r.noteId, r.body ?? undefined)
      return {
        ...{ noteId: r.noteId, heldOn: r.heldOn, minutes: r.minutes, kind: r.kind, isSupervisor },
        ...{ withWhom: isSupervisor ? r.of : r.by, about: said?.about ?? null, agreed: said?.agreed ?? null },
      }
    }),
    colleagues: mayNote ? (await staffOf(ctx, HOUSE_STAFF)).filter((p) => p.personId !== me) : [],
    mayNote,
  }
}
