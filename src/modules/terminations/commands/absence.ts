import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openNoContacts } from '../../contacts/facts.ts'
import { onNoContactList } from '../../contacts/rules.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import { getAsked } from '../live.ts'
import { recordAct } from '../records.ts'
import { ABSENCE_HOURS, isPast72Hours } from '../rules.ts'
import { tasks } from '../tasks.ts'

/** The clock of the absence protocol. Before 72 hours it was an incident, whoever asks (domain.md 4.4). */
export async function confirmAbsence(ctx: Ctx, { caseId }: { caseId: string }) {
  const { c, t } = await getAsked(ctx, caseId, 'absence_past_72_hours')
  const since = t.missingSince ? Temporal.Instant.from(t.missingSince) : null
  if (!since || !isPast72Hours(since, ctx.now))
    throw new Refusal('before_72_hours', { params: { at: since?.add({ hours: ABSENCE_HOURS }).toString() ?? '' } })
  await finishTasks(ctx, c.caseId, [tasks.absence_reaches_72_hours])
  return recordAct(ctx, t, events.absence_past_72_hours, {
    name: 'absence_past_72_hours',
    on: ctx.today.toString(),
    facts: { since: since.toString() },
    tells: { since: since.toString() },
  })
}

/** Somebody safe is told that she is not here. Somebody on her list never is: then nothing is put on record. */
export async function reportAbsence(ctx: Ctx, input: z.output<typeof terminations.reportAbsence.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, 'absence_reported_safely', 'safety')
  await refuseListed(ctx, c.caseId, input)
  return recordAct(ctx, t, events.absence_reported_safely, {
    name: 'absence_reported_safely',
    on: input.on,
    facts: { to: input.to },
    guarded: { text: input.how, told: { name: input.name, ...(input.phone && { phone: input.phone }) } },
    tells: { to: input.to, on: input.on },
  })
}

export async function recordPolice(ctx: Ctx, input: z.output<typeof terminations.recordPolice.input>) {
  const { t } = await getAsked(ctx, input.caseId, 'police_told_or_no_danger', 'safety')
  return recordAct(ctx, t, events.police_told_or_no_danger, {
    name: 'police_told_or_no_danger',
    on: input.on,
    facts: { outcome: input.outcome },
    guarded: { text: input.note },
    tells: { on: input.on },
  })
}

/** @throws Refusal on_no_contact_list, with the mark by which, never with the entry */
export async function refuseListed(
  ctx: Ctx,
  caseId: string,
  person: { name: string; phone?: string | undefined; plate?: string | undefined },
): Promise<void> {
  const match = onNoContactList(person, await openNoContacts(ctx, caseId))
  if (match) throw new Refusal('on_no_contact_list', { params: { match } })
}
