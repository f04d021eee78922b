import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import { suggestionsSince } from '../../evaluations/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { quality } from '../contract.ts'
import { events } from '../events.ts'
import { getFactor, getImprovement, getIssue } from '../queries/rows.ts'
import type { Origin } from '../rules.ts'
import { sealWords } from '../sealed.ts'
import { tasks } from '../tasks.ts'
import { namesNobody } from './names-nobody.ts'

type In<K extends keyof typeof quality> = z.output<(typeof quality)[K]['input']>
type From = {
  origin: Origin
  factorId?: string | undefined
  reportId?: string | undefined
  suggestionNo?: number | undefined
  issueId?: string | undefined
}

export async function improve(ctx: Ctx, { from, ...asked }: In<'improve'>) {
  if ('factorId' in from) {
    await getFactor(ctx, from.factorId)
    return give(ctx, asked, { origin: 'factor', ...from })
  }
  if ('issueId' in from) {
    await getIssue(ctx, from.issueId)
    return give(ctx, asked, { origin: 'issue', ...from })
  }
  const { reportId, no } = from
  const all = await suggestionsSince(ctx, ctx.now.subtract({ hours: 24 * 365 }).toString())
  if (!all.some((s) => s.reportId === reportId && s.no === no)) throw new Refusal('not_found')
  return give(ctx, asked, { origin: 'report', reportId, suggestionNo: no })
}

export const improveOtherwise = (ctx: Ctx, { origin, ...asked }: In<'improveOtherwise'>) => give(ctx, asked, { origin })

async function mayHaveIt(ctx: Ctx, ownerId: string, dueOn: string): Promise<void> {
  if (dueOn < ctx.today.toString()) throw new Refusal('due_behind')
  if (!(await staffOf(ctx, HOUSE_STAFF)).some((p) => p.personId === ownerId)) throw new Refusal('not_a_colleague')
}

type Asked = Omit<In<'improve'>, 'from'>

async function give(ctx: Ctx, { what, ownerId, dueOn, measure, was }: Asked, from: From) {
  await namesNobody(ctx, what, measure, was)
  await mayHaveIt(ctx, ownerId, dueOn)
  const improvementId = newId(ctx.now)
  const taskId = await addTask(ctx, tasks.do_improvement, { id: improvementId, ownerId, dueOn })
  const done = await ctx.db
    .insertInto('improvements')
    .values({
      ...{ centreId: ctx.actor.centreId, improvementId, origin: from.origin, taskId },
      ...{ factorId: from.factorId ?? null, reportId: from.reportId ?? null },
      ...{ suggestionNo: from.suggestionNo ?? null, issueId: from.issueId ?? null },
      ...{ what, ownerId, dueOn, measure: measure ?? null, was: was ?? null },
      ...{ askedBy: ctx.actor.personId, askedAt: ctx.now.toString() },
    })
    .onConflict((c) => c.columns(['centreId', 'reportId', 'suggestionNo']).doNothing())
    .returning('improvementId')
    .executeTakeFirst()
  if (!done) throw new Refusal('suggestion_taken')
  const about = { subject: ['improvements', improvementId] as const }
  await ctx.record(events.improvement_given, { ...about, details: { origin: from.origin } })
  return { improvementId }
}

async function running(ctx: Ctx, improvementId: string) {
  const row = await getImprovement(ctx, improvementId)
  if (row.doneOn !== null) throw new Refusal('improvement_done')
  return row
}

type Step = {
  ownerId?: string
  dueOn?: string
  became?: string | null
  answer?: string
  doneOn?: string
  taskId: string | null
}

async function step(ctx: Ctx, improvementId: string, to: Step): Promise<void> {
  const done = await ctx.db
    .updateTable('improvements')
    .set(to)
    .where('improvementId', '=', improvementId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}

export async function finish(ctx: Ctx, { improvementId, became, words }: In<'finish'>) {
  const row = await running(ctx, improvementId)
  if (row.ownerId !== ctx.actor.personId && !ctx.can('quality.improve')) throw new Refusal('not_yours')
  await namesNobody(ctx, became, words)
  if (row.taskId) await finishTask(ctx, row.taskId)
  const answer = await sealWords(ctx, 'improvements', improvementId, words)
  await step(ctx, improvementId, { became: became ?? null, answer, doneOn: ctx.today.toString(), taskId: null })
  await ctx.record(events.improvement_done, { subject: ['improvements', improvementId] })
  return {}
}

export async function handOver(ctx: Ctx, { improvementId, ownerId, dueOn }: In<'handOver'>) {
  const row = await running(ctx, improvementId)
  await mayHaveIt(ctx, ownerId, dueOn)
  if (row.taskId) await finishTask(ctx, row.taskId)
  const taskId = await addTask(ctx, tasks.do_improvement, { id: improvementId, ownerId, dueOn })
  await step(ctx, improvementId, { ownerId, dueOn, taskId })
  await ctx.record(events.improvement_handed_over, { subject: ['improvements', improvementId] })
  return {}
}
