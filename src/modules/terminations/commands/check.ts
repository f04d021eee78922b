import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import type { terminations } from '../contract.ts'
import { events } from '../events.ts'
import { getAsked } from '../live.ts'
import { recordAct } from '../records.ts'
import { isGuarded } from '../simple-checks.ts'

/** A check without rules of its own: that it was done, on which day, and some words under the key of its class. */
export async function recordCheck(ctx: Ctx, input: z.output<typeof terminations.recordCheck.input>) {
  const { check, on, note: text, letterNo, from } = input
  const key = isGuarded(check) ? 'safety' : 'narrative'
  const { t } = await getAsked(ctx, input.caseId, check, key)
  const words = { text, ...(letterNo && { letterNo }), ...(from && { from }) }
  return recordAct(ctx, t, events[check], {
    name: check,
    on,
    ...(key === 'safety' ? { guarded: words } : { note: words }),
    tells: { on },
  })
}
