import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openDoc, place } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { getReferral } from '../../referrals/facts.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { complaints } from '../contract.ts'
import { events } from '../events.ts'
import type { ComplaintDoc, OutcomeDoc } from '../facts.ts'
import { tasks } from '../tasks.ts'

/** A complaint is answered within so many days (the letter of refusal says so). */
export const COMPLAINT_DAYS = 14

/** Each complaint has a task of its own: answering one leaves the others in the list. */
const notInFuture = (ctx: Ctx, day: string): void => {
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(day), ctx.today) > 0) throw new Refusal('received_in_future')
}

/** She, or somebody for her, does not agree with the decision (F40). */
export async function note(ctx: Ctx, input: z.output<typeof complaints.note.input>) {
  const c = await getCase(ctx, input.caseId)
  const row = await getReferral(ctx, input.caseId)
  if (!row.decidedAt) throw new Refusal('not_decided')
  notInFuture(ctx, input.receivedOn)
  const complaintId = newId(ctx.now)
  const dueOn = Temporal.PlainDate.from(input.receivedOn).add({ days: COMPLAINT_DAYS })
  const doc: ComplaintDoc = { text: input.text }
  const body = await ctx.seal.sealJson('identity', c.caseId, place('referral_complaints', complaintId), doc)
  await ctx.db
    .insertInto('referralComplaints')
    .values({
      centreId: c.centreId,
      complaintId,
      caseId: c.caseId,
      channel: input.channel,
      receivedOn: input.receivedOn,
      dueOn: dueOn.toString(),
      recordedBy: ctx.actor.personId,
      isProtected: c.isProtected,
      body,
    })
    .execute()
  const due = Temporal.PlainDate.compare(dueOn, ctx.today) < 0 ? ctx.today : dueOn
  await addTask(ctx, tasks.answer_complaint, { caseId: c.caseId, dueOn: due.toString(), id: complaintId })
  await ctx.record(events.noted, {
    caseId: c.caseId,
    subject: ['referral_complaints', complaintId],
    details: { channel: input.channel, dueOn: dueOn.toString() },
  })
  return { complaintId, dueOn: dueOn.toString() }
}

/** Answered by somebody who neither proposed nor decided. */
export async function answer(ctx: Ctx, input: z.output<typeof complaints.answer.input>) {
  const c = await getCase(ctx, input.caseId)
  const row = await getReferral(ctx, input.caseId)
  const found = await ctx.db
    .selectFrom('referralComplaints')
    .selectAll()
    .where('complaintId', '=', input.complaintId)
    .where('caseId', '=', c.caseId)
    .executeTakeFirst()
  if (!found) throw new Refusal('not_found')
  if (found.answeredOn) throw new Refusal('already_answered')
  if ([row.proposalBy, row.decidedBy].includes(ctx.actor.personId)) throw new Refusal('took_part')
  notInFuture(ctx, input.answeredOn)
  const before = await openDoc<ComplaintDoc>(ctx, 'identity', 'referral_complaints', {
    caseId: c.caseId,
    id: found.complaintId,
    body: found.body,
  })
  if (!before) throw new Refusal('not_allowed')
  const body = await ctx.seal.sealJson('identity', c.caseId, place('referral_complaints', found.complaintId), {
    ...before,
    answer: input.answer,
  })
  const done = await ctx.db
    .updateTable('referralComplaints')
    .set({ answeredOn: input.answeredOn, answeredBy: ctx.actor.personId, body })
    .where('complaintId', '=', found.complaintId)
    .where('answeredOn', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_answered')
  await finishTasks(ctx, c.caseId, [tasks.answer_complaint], found.complaintId)
  await ctx.record(events.answered, { caseId: c.caseId, subject: ['referral_complaints', found.complaintId] })
  return {}
}

/** News from the place she was referred to (KS-08: she joined the class). */
export async function noteOutcome(ctx: Ctx, input: z.output<typeof complaints.noteOutcome.input>) {
  const c = await getCase(ctx, input.caseId)
  const row = await getReferral(ctx, input.caseId)
  if (row.status !== 'referred' && row.status !== 'refused') throw new Refusal('not_referred')
  notInFuture(ctx, input.notedOn)
  const outcomeId = newId(ctx.now)
  const doc: OutcomeDoc = { text: input.text }
  const body = await ctx.seal.sealJson('identity', c.caseId, place('referral_outcomes', outcomeId), doc)
  await ctx.db
    .insertInto('referralOutcomes')
    .values({
      centreId: c.centreId,
      outcomeId,
      caseId: c.caseId,
      personId: ctx.actor.personId,
      notedOn: input.notedOn,
      outcome: input.outcome,
      isProtected: c.isProtected,
      body,
    })
    .execute()
  await ctx.record(events.outcome_noted, {
    caseId: c.caseId,
    subject: ['referral_outcomes', outcomeId],
    details: { outcome: input.outcome },
  })
  return { outcomeId }
}
