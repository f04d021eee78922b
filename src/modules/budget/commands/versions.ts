import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import { sealAnswer } from '../answer.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'
import { getVersion, linesOf, type VersionRow } from '../queries/rows.ts'
import { stateOf } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof budget> = z.output<(typeof budget)[K]['input']>

const about = (v: VersionRow) => ({
  subject: ['budget_versions', v.versionId] as const,
  details: { year: v.year, kind: v.kind },
})

export async function propose(ctx: Ctx, { versionId }: In<'propose'>) {
  const v = await getVersion(ctx, versionId)
  if (stateOf(v) !== 'written') throw new Refusal('version_closed')
  if ((await linesOf(ctx, [versionId])).length === 0) throw new Refusal('plan_empty')
  if (v.taskId) await finishTask(ctx, v.taskId)
  const taskId = await addTask(ctx, tasks.decide_budget, { id: v.planId })
  await step(ctx, versionId, { proposedAt: ctx.now.toString(), taskId })
  await ctx.record(events.proposed, about(v))
  return {}
}

async function proposed(ctx: Ctx, versionId: string): Promise<VersionRow> {
  const v = await getVersion(ctx, versionId)
  if (stateOf(v) !== 'proposed') throw new Refusal('version_closed')
  return v
}

export async function lock(ctx: Ctx, { versionId }: In<'lock'>) {
  const v = await proposed(ctx, versionId)
  if (v.proposerId === ctx.actor.personId) throw new Refusal('own_proposal')
  if (v.taskId) await finishTask(ctx, v.taskId)
  await step(ctx, versionId, { lockedAt: ctx.now.toString(), taskId: null })
  await ctx.record(events.locked, about(v))
  return {}
}

export async function giveBack(ctx: Ctx, { versionId, words }: In<'giveBack'>) {
  const v = await proposed(ctx, versionId)
  if (v.taskId) await finishTask(ctx, v.taskId)
  if (v.proposerId === null) throw new Error('what is proposed has a proposer')
  const taskId = await addTask(ctx, tasks.mend_budget, { id: v.planId, ownerId: v.proposerId })
  await step(ctx, versionId, { proposedAt: null, answer: await sealAnswer(ctx, versionId, words), taskId })
  await ctx.record(events.given_back, about(v))
  return {}
}

type Step = { proposedAt?: string | null; lockedAt?: string; answer?: string; taskId: string | null }

/** One step; of two at once the database lets the first (`sec.keep_budget_version`). */
async function step(ctx: Ctx, versionId: string, to: Step): Promise<void> {
  const done = await ctx.db.updateTable('budgetVersions').set(to).where('versionId', '=', versionId).executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}

/** Begun by mistake: it goes with its lines, and with the first version the plan of the year. */
export async function drop(ctx: Ctx, { versionId }: In<'drop'>) {
  const v = await getVersion(ctx, versionId)
  if (stateOf(v) !== 'written') throw new Refusal('version_closed')
  if (v.taskId) await finishTask(ctx, v.taskId)
  await ctx.db.deleteFrom('budgetLines').where('versionId', '=', versionId).execute()
  await ctx.db.deleteFrom('budgetVersions').where('versionId', '=', versionId).execute()
  if (v.ordinal === 1) await ctx.db.deleteFrom('budgetPlans').where('planId', '=', v.planId).execute()
  await ctx.record(events.dropped, about(v))
  return { planId: v.ordinal === 1 ? null : v.planId }
}
