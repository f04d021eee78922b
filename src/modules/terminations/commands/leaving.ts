import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openNoContacts } from '../../contacts/facts.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import type { Case, Live } from '../live.ts'
import { getAsked, missingOf, needGuarded } from '../live.ts'
import { writeRecord } from '../records.ts'
import { checklistOf, onNoContactList } from '../rules.ts'

/** Where she goes, and why it is safe there. An unsafe place undoes an earlier yes. */
export async function checkDestination(ctx: Ctx, input: z.output<typeof terminations.checkDestination.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'destination_safe')
  needGuarded(ctx, c)
  const { kind, address, withWhom, onPaper } = input
  const recordId = await writeRecord(ctx, t, {
    name: 'destination_safe',
    on: input.on,
    outcome: input.isSafe ? 'done' : 'not_met',
    facts: { kind, safe: input.isSafe },
    guarded: { text: input.why, destination: { kind, address, withWhom, onPaper } },
  })
  await ctx.record(input.isSafe ? events.destination_checked : events.destination_unsafe, {
    caseId: c.caseId,
    subject: ['termination_records', recordId],
    details: { on: input.on },
  })
  return { recordId }
}

/**
 * Who takes her over, against her no-contact list. A match is put on record as a refusal and undoes an earlier clearing; no
 * role and no reason lets it pass (domain.md 4.5 F34, 7.12). She herself needs no clearing.
 */
export async function clearReceiver(ctx: Ctx, input: z.output<typeof terminations.clearReceiver.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'receiver_cleared')
  needGuarded(ctx, c)
  const { kind } = input
  const person = kind === 'herself' ? undefined : input.person
  const match = person ? onNoContactList(person, await openNoContacts(ctx, c.caseId)) : null
  const recordId = await writeRecord(ctx, t, {
    name: 'receiver_cleared',
    on: input.on,
    outcome: match ? 'not_met' : 'done',
    facts: { kind, cleared: match === null },
    guarded: person ? { receiver: person } : {},
  })
  await ctx.record(match ? events.receiver_refused : events.receiver_cleared, {
    caseId: c.caseId,
    subject: ['termination_records', recordId],
    details: { kind },
  })
  return { recordId, isCleared: match === null, match }
}

/** What goes to a receiver goes only to one who was cleared. */
export async function needClearedReceiver(ctx: Ctx, c: Case, t: Live): Promise<void> {
  const isAsked = checklistOf(t.exit, c.stage).some((i) => i.name === 'receiver_cleared')
  if (!isAsked || (await missingOf(ctx, c, t.exit)).includes('receiver_cleared'))
    throw new Refusal('receiver_not_cleared')
}

/** F34, signed: time, place, condition, papers, witnesses. The parties come from the clearing and the case. */
export async function signHandover(ctx: Ctx, input: z.output<typeof terminations.signHandover.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'handover_minute_signed')
  needGuarded(ctx, c)
  await needClearedReceiver(ctx, c, t)
  const { time, place, condition, agreements, witnesses, copies } = input
  const recordId = await writeRecord(ctx, t, {
    name: 'handover_minute_signed',
    on: input.on,
    facts: { copies, witnesses: witnesses.length },
    guarded: { handover: { time, place, condition, agreements, witnesses, copies } },
  })
  await ctx.record(events.handover_minute_signed, {
    caseId: c.caseId,
    subject: ['termination_records', recordId],
    details: { on: input.on },
  })
  return { recordId }
}
