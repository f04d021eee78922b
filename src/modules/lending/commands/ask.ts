import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { READS_ON_REQUEST } from '../../access/rules.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask } from '../../tasks/facts.ts'
import type { lending } from '../contract.ts'
import { events } from '../events.ts'
import { givesTo } from '../key-requests.ts'
import { teamNow } from '../lend.ts'
import { askers } from '../policy.ts'
import { tasks } from '../tasks.ts'

type Input = z.output<typeof lending.ask.input>

/** Nobody passes on a key that she does not hold: whoever holds it is asked, and gets a task. */
export async function ask(ctx: Ctx, { caseId, what, readerId, purpose }: Input) {
  await getCase(ctx, caseId)
  if (!allows(askers, ctx.actor, { centre_id: ctx.actor.centreId, case_id: caseId })) throw new Refusal('not_allowed')
  const team = (await teamNow(ctx, caseId)).filter((t) => t.personId === readerId)
  if (!team.some((t) => READS_ON_REQUEST.includes(t.part))) throw new Refusal('not_on_team')
  if (what === 'health' && team.some((t) => t.part === 'health' || t.part === 'health_reader'))
    throw new Refusal('already_granted')
  const givers = await givesTo(ctx, caseId, what)
  if (givers.length === 0) throw new Refusal('nobody_holds_key')
  const requestId = newId(ctx.now)
  const made = await ctx.db
    .insertInto('keyRequests')
    .values({
      centreId: ctx.actor.centreId,
      requestId,
      caseId,
      class: what,
      readerId,
      purpose,
      askedBy: ctx.actor.personId,
      askedAt: ctx.now.toString(),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Refusal('already_asked')
  await ctx.record(events.asked, {
    caseId,
    subject: ['key_requests', requestId],
    details: { class: what, purpose },
  })
  const about = { caseId, id: requestId }
  if (what === 'health') await addTask(ctx, tasks.answer_key_request, about)
  else for (const ownerId of givers) await addTask(ctx, tasks.answer_key_request, { ...about, ownerId })
  return { requestId }
}
