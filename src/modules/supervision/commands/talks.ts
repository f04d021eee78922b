import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import type { supervision } from '../contract.ts'
import { events } from '../events.ts'
import { sealFor } from '../words-of-work.ts'

/** A talk about the work of a colleague: the two read it, and nobody else. */
export async function note(ctx: Ctx, input: z.output<typeof supervision.note.input>) {
  const { personId, kind, on, minutes, about, agreed } = input
  const { centreId, personId: supervisorId } = ctx.actor
  if (on > ctx.today.toString()) throw new Refusal('talk_ahead')
  if (personId === supervisorId) throw new Refusal('with_herself')
  if (!(await staffOf(ctx, HOUSE_STAFF)).some((p) => p.personId === personId)) throw new Refusal('not_a_colleague')
  const noteId = newId(ctx.now)
  const row = { centreId, noteId, personId, supervisorId, heldOn: on, minutes, kind }
  await ctx.db
    .insertInto('supervisionNotes')
    .values({ ...row, notedAt: ctx.now.toString() })
    .execute()
  const copies = await sealFor(ctx, 'talk', noteId, { about, agreed }, [personId, supervisorId])
  await ctx.db
    .insertInto('supervisionWords')
    .values(copies.map((c) => ({ centreId, noteId, readerId: c.personId, writtenBy: supervisorId, body: c.body })))
    .execute()
  await ctx.record(events.talk_noted, {})
  return { noteId }
}
