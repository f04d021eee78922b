import type { Ctx } from '../../../../platform/http/context.ts'
import type { takingMinute, writeOffMinute } from '../../../equipment/facts.ts'
import { type Asks, oneOf } from './fields.ts'

type Known = { id: string; label: string }

/** Several that a paper can be of, the newest first, as its form offers them; and one of them. `known`: one that may be older than all on the list. */
type Choice<Fact> = {
  list: (ctx: Ctx) => Promise<Known[]>
  known: (ctx: Ctx, id: string) => Promise<Known | null>
  one: (ctx: Ctx, id: string) => Promise<Fact>
}

/** What minutes of the stock are of: stocktakings that were closed, machines that were written off. */
export type MinuteSources = {
  stocktakings?: Choice<Awaited<ReturnType<typeof takingMinute>>> & {
    isOfStore: (ctx: Ctx, id: string) => Promise<boolean>
  }
  writeOffs?: Choice<Awaited<ReturnType<typeof writeOffMinute>>>
}

/** The one that a page led here for; else the one that is chosen on the form. `asks`: the question, where there is one. */
export async function pick(
  ctx: Ctx,
  of: Choice<unknown> | undefined,
  { id, at, typed }: { id: string | null; at: string; typed: unknown },
) {
  if (id !== null) return { one: await of?.known(ctx, id), asks: {} satisfies Asks, data: {} }
  const known = (await of?.list(ctx)) ?? []
  const one = known.find((k) => k.label === typed) ?? known[0]
  if (!one) return { one, asks: {} satisfies Asks, data: {} }
  return { one, asks: { [at]: oneOf(known.map((k) => k.label)) } satisfies Asks, data: { [at]: one.label } }
}
