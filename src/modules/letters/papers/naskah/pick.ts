import type { Ctx } from '../../../../platform/http/context.ts'
import type { takingMinute, writeOffMinute } from '../../../equipment/facts.ts'
import type { MadePaper } from '../codes.ts'
import { type Asks, oneOfThese } from './fields.ts'
import { holdingOf } from './holding.ts'

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

type Wanted = { code: MadePaper; id: string | null; at: string; typed: unknown }

/**
 * The one that a page led here for; else the one that is chosen on the form, and before anybody chose the newest that has no number yet. One that has
 * one says so where it is offered. `asks`: the question, where there is one.
 */
export async function pick(ctx: Ctx, of: Choice<unknown> | undefined, { code, id, at, typed }: Wanted) {
  if (id !== null) return { one: await of?.known(ctx, id), asks: {} satisfies Asks, data: {} }
  const offered = (await of?.list(ctx)) ?? []
  const older = typeof typed === 'string' && isId(typed) && !offered.some((k) => k.id === typed)
  const chosen = older ? await of?.known(ctx, typed) : null
  const known = chosen ? [...offered, chosen] : offered
  const held = await holdingOf(
    ctx,
    code,
    known.map((k) => k.id),
  )
  const one = known.find((k) => k.id === typed) ?? known.find((k) => !held.has(k.id)) ?? known[0]
  if (!one) return { one, asks: {} satisfies Asks, data: {} }
  const question = oneOfThese(known.map((k) => ({ code: k.id, ...called(k, held.get(k.id)?.number) })))
  return { one, asks: { [at]: question } satisfies Asks, data: { [at]: one.id } }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const called = ({ label }: Known, number: string | undefined) =>
  number === undefined
    ? { id: label, en: label }
    : { id: `${label}, sudah bernomor ${number}`, en: `${label}, has number ${number}` }
