import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import { sealAnswer } from '../answer.ts'
import type { spending } from '../contract.ts'
import { events } from '../events.ts'
import { getRequest, type RequestRow } from '../queries/rows.ts'
import { type Decision, yearsToSpend } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof spending> = z.output<(typeof spending)[K]['input']>

export async function ask(ctx: Ctx, input: In<'ask'>) {
  const { year, title, kind, lineKey, money, neededOn, needId } = input
  if (!yearsToSpend(ctx.today).includes(year)) throw new Refusal('year_not_now')
  if (neededOn !== undefined && neededOn < ctx.today.toString()) throw new Refusal('needed_in_past')
  // a bundle of proofs goes to whoever pays, and its words lie plain
  if (await namesAWoman(ctx, [title], [])) throw new Refusal('names_somebody')
  const requestId = newId(ctx.now)
  const { rows } = await ctx.client.query<{ no: number }>('select sec.next_spending($1) as no', [year])
  const no = rows[0]?.no ?? 0
  await ctx.db
    .insertInto('spendRequests')
    .values({
      ...{ centreId: ctx.actor.centreId, requestId, no, year, kind, title, lineKey: lineKey ?? null, ...money },
      ...{ needId: needId ?? null, neededOn: neededOn ?? null },
      ...{ askedBy: ctx.actor.personId, askedAt: ctx.now.toString() },
      taskId: await addTask(ctx, tasks.decide_spending, { id: requestId, params: { no } }),
    })
    .execute()
  await ctx.record(events.asked, { subject: ['spend_requests', requestId], details: { year, kind } })
  return { requestId }
}

export async function decide(ctx: Ctx, { requestId, decision, words }: In<'decide'>) {
  const r = await getRequest(ctx, requestId)
  if (r.state !== 'asked') throw new Refusal('request_moved_on')
  if (r.askedBy === ctx.actor.personId) throw new Refusal('own_request')
  if (decision === 'declined' && !words) throw new Refusal('say_why')
  if (r.taskId) await finishTask(ctx, r.taskId)
  await step(ctx, requestId, {
    ...{ decision, decidedAt: ctx.now.toString() },
    answer: words ? await sealAnswer(ctx, requestId, words) : null,
    taskId: decision === 'approved' ? await askToPay(ctx, r) : null,
  })
  await ctx.record(events.decided, { subject: ['spend_requests', requestId], details: { decision } })
  return {}
}

/** Whoever keeps the money has it until it is needed; in a house without a treasurer it is the office's. */
export async function askToPay(ctx: Ctx, { requestId: id, no, neededOn }: RequestRow): Promise<string> {
  const ownerRole = (await holdersOf(ctx, 'treasurer')).length > 0 ? 'treasurer' : 'administration'
  const dueOn = neededOn && neededOn >= ctx.today.toString() ? { dueOn: neededOn } : {}
  return addTask(ctx, tasks.pay_spending, { id, ownerRole, params: { no }, ...dueOn })
}

/** Whoever asked takes it back; the head's task ends with it (`sec.keep_spend_request`). */
export async function withdraw(ctx: Ctx, { requestId }: In<'withdraw'>) {
  const r = await getRequest(ctx, requestId)
  if (r.askedBy !== ctx.actor.personId) throw new Refusal('not_your_request')
  if (r.state !== 'asked') throw new Refusal('request_moved_on')
  await step(ctx, requestId, { closedAt: ctx.now.toString(), taskId: null })
  await ctx.record(events.withdrawn, { subject: ['spend_requests', requestId] })
  return {}
}

/** Nothing more is paid on it: the rest goes back to the line. */
export async function close(ctx: Ctx, { requestId }: In<'close'>) {
  const r = await getRequest(ctx, requestId)
  if (r.state !== 'approved') throw new Refusal('request_moved_on')
  if (r.taskId) await finishTask(ctx, r.taskId)
  await step(ctx, requestId, { closedAt: ctx.now.toString(), taskId: null })
  await ctx.record(events.closed, { subject: ['spend_requests', requestId] })
  return {}
}

type Step = {
  decision?: Decision
  decidedAt?: string
  answer?: string | null
  closedAt?: string
  taskId: string | null
}

/** One step; of two at once the database lets the first (`sec.keep_spend_request`). */
export async function step(ctx: Ctx, requestId: string, to: Step): Promise<void> {
  const done = await ctx.db.updateTable('spendRequests').set(to).where('requestId', '=', requestId).executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}
