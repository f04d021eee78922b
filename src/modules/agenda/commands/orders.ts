import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { agenda } from '../contract.ts'
import { events } from '../events.ts'
import { openLetter, openScan, sealAnswer, sealSlip } from '../letter-words.ts'
import { colleagues, getIncoming, getOrder, ordersOf } from '../queries/rows.ts'
import { isVeryPrompt } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof agenda> = z.output<(typeof agenda)[K]['input']>

/** The head gives the letter to colleagues: each has her own copy, her own day and her own task. */
export async function order(ctx: Ctx, { letterId, people, what, dueOn, words }: In<'order'>) {
  const letter = await getIncoming(ctx, letterId)
  if (letter.struckAt) throw new Refusal('letter_struck')
  if (dueOn < ctx.today.toString()) throw new Refusal('due_in_past')
  const known = new Set((await colleagues(ctx)).map((p) => p.personId))
  const has = new Set((await ordersOf(ctx, [letterId])).map((o) => o.personId))
  const whose = [...new Set(people)]
  if (whose.some((p) => has.has(p))) throw new Refusal('given_already')
  if (whose.some((p) => !known.has(p))) throw new Refusal('not_of_the_house')
  const { nature } = letter
  const kind = isVeryPrompt(nature) ? tasks.follow_order_now : tasks.follow_order
  const slip = { ...(await openLetter(ctx, letter)), words: words ?? null, nature }
  const scan = letter.scan ? await openScan(ctx, letterId, letter.scan) : null
  for (const personId of whose) {
    const orderId = newId(ctx.now)
    const sealed = await sealSlip(ctx, orderId, personId, slip, scan)
    if (!sealed) throw new Refusal('not_of_the_house')
    const { no } = letter
    await ctx.db
      .insertInto('letterOrders')
      .values({
        ...{ centreId: ctx.actor.centreId, orderId, letterId, personId, what, dueOn, ...sealed },
        givenBy: ctx.actor.personId,
        givenAt: ctx.now.toString(),
        taskId: await addTask(ctx, kind, { id: orderId, ownerId: personId, dueOn, params: { no } }),
      })
      .execute()
    await ctx.record(events.letter_ordered, { subject: ['letter_orders', orderId], details: { what } })
  }
  if (letter.taskId) await finishTask(ctx, letter.taskId)
  return {}
}

/** It was done; whoever gave it reads what came of it. */
export async function done(ctx: Ctx, { orderId, words }: In<'done'>) {
  const o = await getOrder(ctx, orderId)
  if (o.doneAt) throw new Refusal('order_done')
  if (o.taskId) await finishTask(ctx, o.taskId)
  await ctx.db
    .updateTable('letterOrders')
    .set({ doneAt: ctx.now.toString(), answer: await sealAnswer(ctx, orderId, words, o.givenBy) })
    .where('orderId', '=', orderId)
    .execute()
  await ctx.record(events.order_done, { subject: ['letter_orders', orderId], details: { what: o.what } })
  return {}
}
