import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isTwice } from '../../../platform/database/broken-rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask } from '../../tasks/facts.ts'
import type { household } from '../contract.ts'
import { events } from '../events.ts'
import { dutiesAround } from '../queries/roster.ts'
import type { Duty } from '../rules.ts'
import { tooClose } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { mustKeepHouse } from './journal.ts'

export async function planDuty(ctx: Ctx, duty: z.output<typeof household.planDuty.input>) {
  await mustKeepHouse(ctx, duty.personId)
  await mustRest(ctx, duty)
  const dutyId = newId(ctx.now)
  await ctx.db
    .insertInto('duties')
    .values({ centreId: ctx.actor.centreId, dutyId, ...duty })
    .execute()
    .catch((error) => {
      throw isTwice(error) ? new Refusal('duty_twice') : error
    })
  await ctx.record(events.duty_planned, { subject: ['duties', dutyId], details: { on: duty.onDay, part: duty.part } })
  return { dutyId }
}

export async function removeDuty(ctx: Ctx, { dutyId }: { dutyId: string }) {
  const gone = await ctx.db
    .deleteFrom('duties')
    .where('dutyId', '=', dutyId)
    .returning(['onDay', 'part'])
    .executeTakeFirst()
  if (!gone) throw new Refusal('not_found')
  await ctx.record(events.duty_removed, { subject: ['duties', dutyId], details: { on: gone.onDay, part: gone.part } })
  return {}
}

/** She asks a colleague to take her watch; nothing changes until that one says yes. */
export async function askSwap(ctx: Ctx, { dutyId, toId }: { dutyId: string; toId: string }) {
  const { personId: me, centreId } = ctx.actor
  const duty = await getDuty(ctx, dutyId)
  if (duty.personId !== me) throw new Refusal('not_allowed')
  if (toId === me) throw new Refusal('hand_to_another')
  await mustKeepHouse(ctx, toId)
  await mustRest(ctx, { ...duty, personId: toId })
  const swapId = newId(ctx.now)
  await ctx.db
    .insertInto('dutySwaps')
    .values({ centreId, swapId, dutyId, fromId: me, toId, askedAt: ctx.now.toString() })
    .execute()
    .catch((error) => {
      throw isTwice(error) ? new Refusal('swap_waits') : error
    })
  await addTask(ctx, tasks.answer_swap, { ownerId: toId })
  await ctx.record(events.swap_asked, { subject: ['duty_swaps', swapId] })
  return {}
}

export async function answerSwap(ctx: Ctx, { swapId, answer }: z.output<typeof household.answerSwap.input>) {
  const swap = await ctx.db
    .selectFrom('dutySwaps')
    .select(['dutyId', 'toId', 'answer'])
    .where('swapId', '=', swapId)
    .executeTakeFirst()
  if (!swap) throw new Refusal('not_found')
  if (swap.toId !== ctx.actor.personId) throw new Refusal('not_allowed')
  if (swap.answer) throw new Refusal('swap_answered')
  if (answer === 'accepted') await mustRest(ctx, { ...(await getDuty(ctx, swap.dutyId)), personId: swap.toId }, true)
  await ctx.db
    .updateTable('dutySwaps')
    .set({ answer, answeredAt: ctx.now.toString() })
    .where('swapId', '=', swapId)
    .execute()
    .catch((error) => {
      throw isTwice(error) ? new Refusal('duty_twice') : error
    })
  await ctx.record(events.swap_answered, { subject: ['duty_swaps', swapId], details: { answer } })
  return {}
}

async function getDuty(ctx: Ctx, dutyId: string) {
  const duty = await ctx.db
    .selectFrom('duties')
    .select(['onDay', 'part', 'personId'])
    .where('dutyId', '=', dutyId)
    .executeTakeFirst()
  if (!duty) throw new Refusal('not_found')
  return duty
}

async function mustRest(ctx: Ctx, duty: Duty, isLate = false): Promise<void> {
  if (!isLate && duty.onDay < ctx.today.toString()) throw new Refusal('day_is_over')
  if (tooClose(duty, await dutiesAround(ctx, duty))) throw new Refusal('duty_too_close')
}
