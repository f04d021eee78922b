import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'

/** What is typed of a group session; whoever gave it stands here only when she is a guest. */
export type GroupWords = { topic: string; guest: string | null; place: string | null; material: string | null } & {
  /** questions out of the box, which are nobody's */
  boxed?: readonly string[]
}

const NOTHING: GroupWords = { topic: '', guest: null, place: null, material: null }

export const sealGroup = (ctx: Ctx, groupId: string, words: GroupWords): Promise<string> =>
  sealShared(ctx, 'staff', 'group_sessions', groupId, words)

/** Every colleague of the house reads them; they are of no one case. */
export const openGroup = async (ctx: Ctx, row: { groupId: string; body: string }): Promise<GroupWords> =>
  (await openShared<GroupWords>(ctx, 'staff', 'group_sessions', { id: row.groupId, body: row.body })) ?? NOTHING
