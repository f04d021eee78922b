import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { sessions } from '../contract.ts'
import { events } from '../events.ts'
import { versionsOf } from '../queries/notes.ts'
import { tasks } from '../tasks.ts'

/** Somebody looked again at what a mediation agreed on; whichever version of its note asked for it asks no more. */
export async function look(ctx: Ctx, { noteId, outcome, on }: z.output<typeof sessions.look.input>) {
  const versions = await versionsOf(ctx, noteId)
  const [note] = versions
  if (note?.kind !== 'mediation') throw new Refusal('not_a_mediation')
  const c = await getCase(ctx, note.caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  if (Temporal.PlainDate.compare(on, ctx.today) > 0) throw new Refusal('in_the_future')
  if (on < note.happenedOn) throw new Refusal('before_the_mediation')
  const lookId = newId(ctx.now)
  await ctx.db
    .insertInto('mediationLooks')
    .values({
      ...{ centreId: ctx.actor.centreId, lookId, caseId: c.caseId, noteId: note.noteId, lookedOn: on, outcome },
      ...{ lookedBy: ctx.actor.personId, at: ctx.now.toString() },
    })
    .execute()
  for (const v of versions) await finishTasks(ctx, c.caseId, [tasks.review_mediation], v.noteId)
  await ctx.record(events.mediation_looked, {
    caseId: c.caseId,
    subject: ['mediation_looks', lookId],
    details: { outcome, on },
  })
  return {}
}
