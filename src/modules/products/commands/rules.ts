import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { products } from '../contract.ts'
import { events } from '../events.ts'
import { addsUp } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof products> = z.output<(typeof products)[K]['input']>

/** Proposed by one; the head agrees with the letter of the office. */
export async function proposeRule(ctx: Ctx, input: In<'proposeRule'>) {
  const percents = { ...input, materialPercent: input.materialPercent ?? 0 }
  if (!addsUp(percents)) throw new Refusal('not_a_hundred')
  const ruleId = newId(ctx.now)
  const { fromOn, materialHow, materialPercent, makerPercent, fundPercent, regionPercent } = percents
  const taskId = await addTask(ctx, tasks.agree_share_rule, {})
  const done = await ctx.db
    .insertInto('shareRules')
    .values({
      ...{ centreId: ctx.actor.centreId, ruleId, fromOn, materialHow, materialPercent, makerPercent, fundPercent },
      ...{ regionPercent, yardstickRupiah: input.yardstickRupiah ?? null, taskId },
      ...{ proposedBy: ctx.actor.personId, proposedAt: ctx.now.toString() },
    })
    .onConflict((c) => c.doNothing())
    .returning('ruleId')
    .executeTakeFirst()
  if (!done) throw new Refusal('rule_waits')
  await ctx.record(events.rule_proposed, { subject: ['share_rules', ruleId] })
  return {}
}

async function openRule(ctx: Ctx, ruleId: string) {
  const row = await ctx.db.selectFrom('shareRules').selectAll().where('ruleId', '=', ruleId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  if (row.agreedAt !== null || row.declinedAt !== null) throw new Refusal('rule_closed')
  return row
}

export async function agreeRule(ctx: Ctx, { ruleId, officeLetter, officeOn }: In<'agreeRule'>) {
  const rule = await openRule(ctx, ruleId)
  if (rule.proposedBy === ctx.actor.personId) throw new Refusal('own_proposal')
  if (officeOn > ctx.today.toString()) throw new Refusal('letter_ahead')
  if (await namesAWoman(ctx, [officeLetter], [])) throw new Refusal('names_somebody')
  await close(ctx, rule, { agreedAt: ctx.now.toString(), officeLetter, officeOn })
  await ctx.record(events.rule_agreed, { subject: ['share_rules', ruleId] })
  return {}
}

/** The head does not agree, or whoever proposed it takes it back. */
export async function declineRule(ctx: Ctx, { ruleId }: In<'declineRule'>) {
  const rule = await openRule(ctx, ruleId)
  if (!ctx.can('products.agree_rule') && rule.proposedBy !== ctx.actor.personId) throw new Refusal('not_yours')
  await close(ctx, rule, { declinedAt: ctx.now.toString() })
  await ctx.record(events.rule_declined, { subject: ['share_rules', ruleId] })
  return {}
}

type End = { agreedAt: string; officeLetter: string; officeOn: string } | { declinedAt: string }

async function close(ctx: Ctx, rule: { ruleId: string; taskId: string | null }, end: End): Promise<void> {
  if (rule.taskId) await finishTask(ctx, rule.taskId)
  const done = await ctx.db
    .updateTable('shareRules')
    .set(end)
    .where('ruleId', '=', rule.ruleId)
    .where('agreedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('rule_closed')
}
