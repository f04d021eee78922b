import type { Ctx } from '../../platform/http/context.ts'

type Answer = { words: string }
const at = (versionId: string) => ({ table: 'budget_versions', row: versionId, column: 'answer' })

/** What the head said when she gave a version back, for those who read money. */
export const sealAnswer = (ctx: Ctx, versionId: string, words: string) =>
  ctx.seal.sealShared('money', at(versionId), JSON.stringify({ words } satisfies Answer))

/** Null for whoever holds no key of the group any more. */
export async function answerOf(ctx: Ctx, row: { versionId: string; answer: string | null }): Promise<string | null> {
  const text = row.answer && (await ctx.seal.openShared('money', at(row.versionId), row.answer))
  return text ? (JSON.parse(text) as Answer).words : null // sealed by sealAnswer
}
