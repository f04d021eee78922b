import type { Ctx } from '../../../platform/http/context.ts'
import { colleaguesCalled, mustNameNobody } from '../../cases/facts/names.ts'

/** What stands on the board and in calendars: groups, places and colleagues are called there by name, a woman never. */
export async function titlesNameNobody(ctx: Ctx, titles: readonly string[]): Promise<void> {
  const groups = await ctx.db.selectFrom('classGroups').select('name').execute()
  const places = await ctx.db.selectFrom('classResources').select('name').execute()
  const things = [...groups, ...places].map((g) => g.name)
  await mustNameNobody(ctx, titles, [...things, ...(await colleaguesCalled(ctx))])
}
