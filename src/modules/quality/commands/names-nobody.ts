import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'

/** The board is printed for meetings and read by whoever comes to look at the house. */
export async function namesNobody(ctx: Ctx, ...said: (string | null | undefined)[]): Promise<void> {
  const texts = said.flatMap((s) => s ?? [])
  if (await namesAWoman(ctx, texts, [])) throw new Refusal('names_somebody')
}
