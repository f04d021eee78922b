import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addTask } from '../tasks/facts.ts'
import { events } from './events.ts'
import { lookBy } from './rules.ts'
import { tasks } from './tasks.ts'

/** Somebody opened this many files within an hour, and the next one stayed shut: whoever watches is told at once. */
export async function readMany(ctx: Ctx, files: number): Promise<void> {
  const bulkReadId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('bulkReads')
    .values({ centreId, bulkReadId, personId, files, at: ctx.now.toString() })
    .execute()
  // whoever read does not judge it: two others are asked
  for (const ownerRole of tasks.review_bulk_read.owner.filter((r) => !ctx.actor.roles.includes(r)).slice(0, 2))
    await addTask(ctx, tasks.review_bulk_read, { id: bulkReadId, dueAt: lookBy(ctx.now).toString(), ownerRole })
  await ctx.record(events.stopped, { subject: ['bulk_reads', bulkReadId], details: { files } })
}
