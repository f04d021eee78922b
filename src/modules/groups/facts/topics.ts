import type { Ctx } from '../../../platform/http/context.ts'
import { openGroup } from '../group-words.ts'

/** What was taught in these sessions, as every colleague of the house reads it. */
export async function topicsOf(ctx: Ctx, groupIds: readonly string[]): Promise<Map<string, string>> {
  if (groupIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('groupSessions')
    .select(['groupId', 'body'])
    .where('groupId', 'in', [...groupIds])
    .execute()
  const topics = new Map<string, string>()
  for (const row of rows) topics.set(row.groupId, (await openGroup(ctx, row)).topic)
  return topics
}
