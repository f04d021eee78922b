import type { Issue } from '../../kernel/refusal.ts'

/**
 * What no keyboard gives and no reader sees: control characters (tab and line ends apart), marks that turn the direction of what
 * follows (security-cases.md C33), and halves of a character (C32), which no database takes.
 */
const UNSEEN = /[[\p{Cc}--[\t\n\r]]\p{Bidi_Control}]/v

/** Every typed text with such a character, by its place in the input. Nothing is taken out: she sees where, and decides. */
export function unseenIn(value: unknown, path: (string | number)[] = []): Issue[] {
  if (typeof value === 'string')
    return UNSEEN.test(value) || !value.isWellFormed() ? [{ path, code: 'unseen_characters' }] : []
  if (Array.isArray(value)) return value.flatMap((one, at) => unseenIn(one, [...path, at]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => unseenIn(one, [...path, key]))
  return []
}
