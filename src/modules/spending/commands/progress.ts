import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { spending } from '../contract.ts'
import { events } from '../events.ts'

/** How far it is, as somebody looked at it; what was said before stays written. */
export async function sayDone(ctx: Ctx, { lineKey, onDay, percent }: z.output<typeof spending.sayDone.input>) {
  if (onDay > ctx.today.toString()) throw new Refusal('in_the_future')
  const progressId = newId(ctx.now)
  await ctx.db
    .insertInto('spendProgress')
    .values({
      ...{ centreId: ctx.actor.centreId, progressId, lineKey, percent, onDay },
      ...{ saidBy: ctx.actor.personId, at: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.done_said, { subject: ['spend_progress', progressId], details: { percent } })
  return {}
}
