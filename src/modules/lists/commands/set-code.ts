import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { rememberCode } from '../codes.ts'
import { events } from '../events.ts'
import { getList } from '../store.ts'

/** What a code of the sender means: said once on any list that bears it, remembered for the next. */
export async function setCode(
  ctx: Ctx,
  { listId, code, category }: { listId: string; code: string; category: number },
) {
  const list = await getList(ctx, listId)
  if (!list.headDoc.codes.some((c) => c.code === code)) throw new Refusal('not_found')
  await rememberCode(ctx, { code, category })
  await ctx.record(events.code_set, { subject: ['referral_lists', listId], details: { category } })
  return {}
}
