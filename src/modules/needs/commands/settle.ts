import type { z } from 'zod'
import { dayIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { needs } from '../contract.ts'
import { events } from '../events.ts'
import { getNeed } from '../queries.ts'
import { planYearOf, stateOf } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { sealAnswer, whyOf } from '../why.ts'

type In<K extends keyof typeof needs> = z.output<(typeof needs)[K]['input']>

export async function decide(ctx: Ctx, { needId, decision, words }: In<'decide'>) {
  const n = await getNeed(ctx, needId)
  if (n.decision) throw new Refusal('need_moved_on')
  if (n.askerId === ctx.actor.personId) throw new Refusal('own_need')
  if (n.taskId) await finishTask(ctx, n.taskId)
  await step(ctx, needId, {
    decision,
    decidedAt: ctx.now.toString(),
    answer: await sealAnswer(ctx, needId, words),
    planYear: decision === 'next_year' ? planYearOf(ctx.today) : null,
    taskId: decision === 'approved' ? await askFor(ctx, needId, n) : null,
  })
  const about = { subject: ['needs', needId] as const, details: { decision } }
  const { caseIds } = await whyOf(ctx, n)
  if (caseIds.length === 0) await ctx.record(events.decided, about)
  for (const caseId of caseIds) await ctx.record(events.decided, { ...about, caseId })
  return {}
}

type Need = { no: number; neededBy: string | null }

/** Whoever buys has it until it is needed. */
async function askFor(ctx: Ctx, id: string, { no, neededBy }: Need): Promise<string> {
  const ownerRole = (await holdersOf(ctx, 'administration')).length > 0 ? 'administration' : 'head'
  const dueOn = neededBy && neededBy >= ctx.today.toString() ? { dueOn: neededBy } : {}
  return addTask(ctx, tasks.fulfil_need, { id, ownerRole, params: { no }, ...dueOn })
}

export async function fulfil(ctx: Ctx, { needId, on, spentRupiah }: In<'fulfil'>) {
  const n = await getNeed(ctx, needId)
  if (!['approved', 'planned'].includes(stateOf(n))) throw new Refusal('need_moved_on')
  if (on > ctx.today.toString()) throw new Refusal('fulfilled_in_future')
  if (on < dayIn(Temporal.Instant.from(n.askedAt), ctx.zone).toString()) throw new Refusal('fulfilled_before_asked')
  if (n.taskId) await finishTask(ctx, n.taskId)
  await step(ctx, needId, { fulfilledOn: on, spentRupiah: spentRupiah ?? null, taskId: null })
  await ctx.record(events.fulfilled, { subject: ['needs', needId], details: { spent: spentRupiah } })
  return {}
}

export async function carry(ctx: Ctx, { needId }: In<'carry'>) {
  const n = await getNeed(ctx, needId)
  if (stateOf(n) !== 'approved') throw new Refusal('need_moved_on')
  const year = planYearOf(ctx.today)
  if (n.taskId) await finishTask(ctx, n.taskId)
  await step(ctx, needId, { planYear: year, taskId: null })
  await ctx.record(events.carried, { subject: ['needs', needId], details: { year } })
  return { year }
}

type Step = {
  decision?: 'approved' | 'next_year' | 'declined'
  decidedAt?: string
  answer?: string
  planYear?: number | null
  fulfilledOn?: string
  spentRupiah?: number | null
  taskId: string | null
}

/** One step; of two at once the database lets the first (`sec.keep_need`). */
async function step(ctx: Ctx, needId: string, to: Step): Promise<void> {
  const done = await ctx.db.updateTable('needs').set(to).where('needId', '=', needId).executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}
