import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import { getAsked, needGuarded, readsStory } from '../live.ts'
import { writeRecord } from '../records.ts'
import { SIMPLE_CHECKS } from '../simple-checks.ts'

/** A check without rules of its own: that it was done, on which day, and some words under the key of its class. */
export async function recordCheck(ctx: Ctx, input: z.output<typeof terminations.recordCheck.input>) {
  const { c, t } = await getAsked(ctx, input.caseId, input.check)
  const { event, class: cls } = SIMPLE_CHECKS[input.check]
  if (cls === 'safety') needGuarded(ctx, c)
  else if (!readsStory(ctx, c)) throw new Refusal('not_allowed')
  const words = {
    text: input.note,
    ...(input.letterNo && { letterNo: input.letterNo }),
    ...(input.from && { from: input.from }),
  }
  const recordId = await writeRecord(ctx, t, {
    name: input.check,
    on: input.on,
    ...(cls === 'safety' ? { guarded: words } : { note: words }),
  })
  await ctx.record(events[event], {
    caseId: c.caseId,
    subject: ['termination_records', recordId],
    details: { on: input.on },
  })
  return { recordId }
}
