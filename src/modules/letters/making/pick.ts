import { type Asks, oneOf } from '../papers/naskah/fields.ts'

type Known = { id: string; label: string }

/** The one that a page led here for; else the one that is chosen on the form, the newest first. `asks`: the question, where there is one. */
export function pick(known: readonly Known[], { id, at, typed }: { id: string | null; at: string; typed: unknown }) {
  if (id !== null) return { one: known.find((k) => k.id === id), asks: {} satisfies Asks, data: {} }
  const one = known.find((k) => k.label === typed) ?? known[0]
  if (!one) return { one, asks: {} satisfies Asks, data: {} }
  return { one, asks: { [at]: oneOf(known.map((k) => k.label)) } satisfies Asks, data: { [at]: one.label } }
}
