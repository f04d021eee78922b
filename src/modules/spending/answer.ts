import type { Ctx } from '../../platform/http/context.ts'

type Answer = { words: string }
const at = (requestId: string) => ({ table: 'spend_requests', row: requestId, column: 'answer' })

/** What the head said to it, for those who read money. */
export const sealAnswer = (ctx: Ctx, requestId: string, words: string) =>
  ctx.seal.sealShared('money', at(requestId), JSON.stringify({ words } satisfies Answer))

/** Null for whoever holds no key of the group any more. */
export async function answerOf(ctx: Ctx, row: { requestId: string; answer: string | null }): Promise<string | null> {
  const text = row.answer && (await ctx.seal.openShared('money', at(row.requestId), row.answer))
  return text ? (JSON.parse(text) as Answer).words : null // sealed by sealAnswer
}
