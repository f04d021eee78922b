import type { Ctx } from '../../../platform/http/context.ts'
import { CLASS_NEEDS, missingOf } from '../rules.ts'

/** What a class needs, thing by thing, with who has looked. */
export async function readinessOf(ctx: Ctx, groupId: string) {
  const rows = await ctx.db
    .selectFrom('classReadiness as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.checkedBy'))
    .select(['r.item', 'r.isReady', 'p.callName', 'r.checkedAt'])
    .where('r.groupId', '=', groupId)
    .execute()
  return CLASS_NEEDS.map((item) => {
    const row = rows.find((r) => r.item === item)
    return {
      item,
      isReady: row?.isReady ?? false,
      checkedBy: row?.callName ?? null,
      checkedAt: row?.checkedAt ?? null,
    }
  })
}

/** Of these groups, the classes of a track that lack something. */
export async function notReady(ctx: Ctx, groupIds: readonly string[]) {
  if (groupIds.length === 0) return []
  const groups = await ctx.db
    .selectFrom('classGroups')
    .select(['groupId', 'name'])
    .where('groupId', 'in', [...groupIds])
    .where('track', 'is not', null)
    .orderBy('name')
    .execute()
  const ready = await ctx.db
    .selectFrom('classReadiness')
    .select(['groupId', 'item'])
    .where('groupId', 'in', [...groupIds])
    .where('isReady', '=', true)
    .execute()
  return groups
    .map((g) => ({ ...g, missing: missingOf(ready.filter((r) => r.groupId === g.groupId).map((r) => r.item)) }))
    .filter((g) => g.missing.length > 0)
}
