import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { resourcesOf } from '../../places/facts.ts'

/** What stands on the board and in calendars: groups, places and colleagues are called there by name, a woman never. */
export async function titlesNameNobody(ctx: Ctx, titles: readonly string[]): Promise<void> {
  const groups = await ctx.db.selectFrom('classGroups').select('name').execute()
  const things = [...groups, ...(await resourcesOf(ctx))].map((g) => g.name)
  if (await namesAWoman(ctx, titles, things)) throw new Refusal('names_somebody')
}
