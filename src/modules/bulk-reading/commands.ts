import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { finishTasks } from '../tasks/facts.ts'
import type { bulkReading } from './contract.ts'
import { events } from './events.ts'
import { tasks } from './tasks.ts'

/** She says why, and sixty more may be opened. @throws Refusal `nothing_stopped` */
export async function goOn(ctx: Ctx, { why }: z.output<typeof bulkReading.goOn.input>) {
  const { personId } = ctx.actor
  const stopped = await ctx.db
    .selectFrom('bulkReads')
    .select('bulkReadId')
    .where('personId', '=', personId)
    .where('why', 'is', null)
    .orderBy('bulkReads.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!stopped) throw new Refusal('nothing_stopped')
  const { bulkReadId } = stopped
  await ctx.db
    .updateTable('bulkReads')
    .set({ why, saidAt: ctx.now.toString() })
    .where('bulkReadId', '=', bulkReadId)
    .execute()
  await ctx.record(events.went_on, { subject: ['bulk_reads', bulkReadId], details: { why } })
  ctx.services.openedFiles.goOn(personId)
  return {}
}

/** What a colleague found of it; the task of both ends with it. @throws Refusal `not_your_own` · `already_reviewed` · `not_found` */
export async function review(ctx: Ctx, { bulkReadId, verdict }: z.output<typeof bulkReading.review.input>) {
  const at = ctx.now.toString()
  const done = await ctx.db
    .updateTable('bulkReads')
    .set({ verdict, reviewedAt: at, reviewedBy: ctx.actor.personId })
    .where('bulkReadId', '=', bulkReadId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_found')
  await finishTasks(ctx, null, [tasks.review_bulk_read], bulkReadId)
  await ctx.record(events.reviewed, { subject: ['bulk_reads', bulkReadId], details: { verdict } })
  return {}
}
