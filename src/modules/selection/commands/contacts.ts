import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { getReferral, markContacted } from '../../referrals/facts.ts'
import { tasks as referralsTasks } from '../../referrals/tasks.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { selection } from '../contract.ts'
import { events } from '../events.ts'
import { contactForm } from '../forms/contact.ts'
import { tasks } from '../tasks.ts'
import { countedFrom } from '../waiting.ts'
import { askAgain } from './ask-again.ts'

/** Somebody was called, or could not be reached. The first contact with the sender is what the first response means. */
export async function noteContact(ctx: Ctx, input: z.output<typeof selection.noteContact.input>) {
  const c = await getCase(ctx, input.caseId)
  const row = await getReferral(ctx, input.caseId)
  const at = input.at ? Temporal.Instant.from(input.at) : ctx.now
  if (Temporal.Instant.compare(at, ctx.now) > 0) throw new Refusal('contact_in_future')
  const contactId = newId(ctx.now)
  const doc = sealedOf(contactForm, input, 'identity')
  const body = await ctx.seal.sealJson('identity', c.caseId, place('referral_contacts', contactId), doc)
  await ctx.db
    .insertInto('referralContacts')
    .values({
      centreId: c.centreId,
      contactId,
      caseId: c.caseId,
      personId: ctx.actor.personId,
      at: at.toString(),
      withWhom: input.withWhom,
      channel: input.channel,
      wasReached: input.wasReached,
      isProtected: c.isProtected,
      body,
    })
    .execute()
  const isSender = input.withWhom === 'sender' && input.wasReached
  if (isSender) {
    await markContacted(ctx, c.caseId, at)
    await finishTasks(ctx, c.caseId, [referralsTasks.contact_sender])
  }
  // the list counts from the latest contact that reached somebody; as long as she waits, the next one follows
  if (input.wasReached && row.status === 'waiting' && row.waitingUntil) {
    await finishTasks(ctx, c.caseId, [tasks.ask_waiting])
    const since = Temporal.PlainDate.from(row.waitingSince ?? ctx.today.toString())
    const lastContactOn = await lastReachedOn(ctx, c.caseId)
    await askAgain(ctx, c.caseId, countedFrom({ since, lastContactOn }), row.waitingUntil)
  }
  const details = { with: input.withWhom, channel: input.channel, reached: input.wasReached }
  await ctx.record(isSender && !row.contactedAt ? events.sender_contacted : events.contact_noted, {
    caseId: c.caseId,
    subject: ['referral_contacts', contactId],
    details,
  })
  return { contactId }
}

async function lastReachedOn(ctx: Ctx, caseId: string): Promise<Temporal.PlainDate | null> {
  const last = await ctx.db
    .selectFrom('referralContacts')
    .select('at')
    .where('caseId', '=', caseId)
    .where('wasReached', '=', true)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ? Temporal.Instant.from(last.at).toZonedDateTimeISO(ctx.zone).toPlainDate() : null
}
