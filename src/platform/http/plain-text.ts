import { type Issue, Refusal } from '../../kernel/refusal.ts'

/**
 * What no keyboard gives and no reader sees: control characters (tab and line ends apart), marks that turn the direction of what
 * follows (security-cases.md C33), and halves of a character (C32), which no database takes.
 */
const UNSEEN = /[[\p{Cc}--[\t\n\r]]\p{Bidi_Control}]/v
const isUnseen = (text: string) => UNSEEN.test(text) || !text.isWellFormed()

/** Far above any form of the house. Whoever sends more is nobody of ours, and was not asked who she is yet (C27, C29). */
const DEEPEST = 64
const MOST_VALUES = 100_000

type Place = { value: unknown; key: string | number; above: Place | null; depth: number }

const pathOf = (place: Place): (string | number)[] => (place.above ? [...pathOf(place.above), place.key] : [])

/**
 * Every typed text with such a character, by its place in the input. Nothing is taken out: she sees where, and decides.
 *
 * Errors: Refusal `invalid_json` for brackets in brackets, and for more values than a form has.
 */
export function unseenIn(body: unknown): Issue[] {
  const issues: Issue[] = []
  const waiting: Place[] = [{ value: body, key: '', above: null, depth: 0 }]
  let values = 0
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, depth } = place
    if (typeof value === 'string' && isUnseen(value)) issues.push({ path: pathOf(place), code: 'unseen_characters' })
    if (typeof value !== 'object' || value === null) continue
    const isList = Array.isArray(value)
    values += isList ? value.length : Object.keys(value).length
    if (depth >= DEEPEST || values > MOST_VALUES) throw new Refusal('invalid_json')
    for (const [key, one] of Object.entries(value).reverse())
      if (typeof one === 'string' || typeof one === 'object')
        waiting.push({ value: one, key: isList ? Number(key) : key, above: place, depth: depth + 1 })
  }
  return issues
}
