import type { Ctx } from '../../platform/http/context.ts'

/** What is typed of a group session; whoever gave it stands here only when she is a guest. */
export type GroupWords = { topic: string; guest: string | null; place: string | null; material: string | null }

const placeOf = (groupId: string) => ({ table: 'group_sessions', row: groupId, column: 'body' })

export const sealGroup = (ctx: Ctx, groupId: string, words: GroupWords): Promise<string> =>
  ctx.seal.sealShared('staff', placeOf(groupId), JSON.stringify(words))

/** Every colleague of the house reads them; they are of no one case. */
export async function openGroup(ctx: Ctx, row: { groupId: string; body: string }): Promise<GroupWords> {
  const text = await ctx.seal.openShared('staff', placeOf(row.groupId), row.body)
  if (text === null) return { topic: '', guest: null, place: null, material: null }
  return JSON.parse(text) as GroupWords // sealed by sealGroup, authenticated with its place
}
