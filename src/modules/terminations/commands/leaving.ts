import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openNoContacts } from '../../contacts/facts.ts'
import { onNoContactList } from '../../contacts/rules.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import type { Case, Live } from '../live.ts'
import { getAsked, missingOf } from '../live.ts'
import { recordAct } from '../records.ts'
import { checklistOf } from '../rules.ts'

/** Where she goes, and why it is safe there. An unsafe place undoes an earlier yes. */
export async function checkDestination(ctx: Ctx, input: z.output<typeof terminations.checkDestination.input>) {
  const { t } = await getAsked(ctx, input.caseId, 'destination_safe', 'safety')
  const { kind, address, withWhom, onPaper } = input
  return recordAct(ctx, t, input.isSafe ? events.destination_checked : events.destination_unsafe, {
    name: 'destination_safe',
    on: input.on,
    outcome: input.isSafe ? 'done' : 'not_met',
    facts: { kind, safe: input.isSafe },
    guarded: { text: input.why, destination: { kind, address, withWhom, onPaper } },
    tells: { on: input.on },
  })
}

/**
 * Who takes her over, against her no-contact list. A match is put on record as a refusal and undoes an earlier clearing; no
 * role and no reason lets it pass (domain.md 4.5 F34, 7.12). She herself needs no clearing.
 */
export async function clearReceiver(ctx: Ctx, input: z.output<typeof terminations.clearReceiver.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'receiver_cleared', 'safety')
  const { kind } = input
  const person = kind === 'herself' ? undefined : input.person
  const match = person ? onNoContactList(person, await openNoContacts(ctx, c.caseId)) : null
  const act = await recordAct(ctx, t, match ? events.receiver_refused : events.receiver_cleared, {
    name: 'receiver_cleared',
    on: input.on,
    outcome: match ? 'not_met' : 'done',
    facts: { kind, cleared: match === null },
    guarded: person ? { receiver: person } : {},
    tells: { kind },
  })
  return { ...act, isCleared: match === null, match }
}

/** What goes to a receiver goes only to one who was cleared. */
export async function needClearedReceiver(ctx: Ctx, c: Case, t: Live): Promise<void> {
  const isAsked = checklistOf(t.exit, c.stage).some((i) => i.name === 'receiver_cleared')
  if (!isAsked || (await missingOf(ctx, c, t.exit)).includes('receiver_cleared'))
    throw new Refusal('receiver_not_cleared')
}

/** F34, signed: time, place, condition, papers, witnesses. The parties come from the clearing and the case. */
export async function signHandover(ctx: Ctx, input: z.output<typeof terminations.signHandover.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'handover_minute_signed', 'safety')
  await needClearedReceiver(ctx, c, t)
  const { time, place, condition, agreements, witnesses, copies } = input
  return recordAct(ctx, t, events.handover_minute_signed, {
    name: 'handover_minute_signed',
    on: input.on,
    facts: { copies, witnesses: witnesses.length },
    guarded: { handover: { time, place, condition, agreements, witnesses, copies } },
    tells: { on: input.on },
  })
}
