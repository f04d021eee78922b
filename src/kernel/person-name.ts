/** A name is kept in one field: no first and last, one word is a whole name (domain.md §3.5). */
export const LONGEST_NAME = 120

export type NameProblem =
  | 'name_empty'
  | 'name_too_long' // {longest, found}
  | 'name_no_letter'
  | 'name_control_character' // {at, character: "U+000A"}: line breaks, tabs, broken halves of a character
  | 'name_direction_character' // {at, character}: marks that turn the reading direction, used to disguise text
  | 'name_invisible_character' // {at, character}: zero-width and other marks that nobody sees

export type NormalisedName =
  | { ok: true; name: string }
  | { ok: false; code: NameProblem; params: Readonly<Record<string, string | number>> }

const HIDDEN: readonly (readonly [NameProblem, RegExp])[] = [
  ['name_direction_character', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['name_control_character', /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u],
  ['name_invisible_character', /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u],
]

/** Words that belong to an address or to descent and are no part of the initials. */
const SMALL_WORDS = new Set(['bin', 'binti', 'bt', 'bte', 'h', 'hj', 'ny', 'dr', 'dra', 'ibu', 'mbak'])

/**
 * The form in which a name is stored: composed (NFC), trimmed, single spaces, as the person writes it otherwise. Any
 * script, apostrophes and points are fine; at least one letter, 1 to 120 characters counted as the database counts them.
 * Control, direction and invisible characters are refused with their place: they make two names that look the same.
 */
export function normaliseName(typed: string): NormalisedName {
  const text = typed.normalize('NFC').trim()
  if (text === '') return { ok: false, code: 'name_empty', params: {} }
  for (const [code, pattern] of HIDDEN) {
    const found = pattern.exec(text)
    if (found) return { ok: false, code, params: { at: found.index, character: codePoint(found[0]) } }
  }
  const name = text.replace(/\s+/gu, ' ')
  const length = [...name].length
  if (length > LONGEST_NAME)
    return { ok: false, code: 'name_too_long', params: { longest: LONGEST_NAME, found: length } }
  if (!/\p{L}/u.test(name)) return { ok: false, code: 'name_no_letter', params: {} }
  return { ok: true, name }
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * "SITI AMINAH" becomes "Siti Aminah", "rukmini BINTI" stays: only a name written in one case throughout is changed,
 * because a list typed with the capitals locked says nothing about the person.
 */
export function tidyCapitals(name: string): string {
  const lower = name.toLowerCase()
  if (name !== lower && name !== name.toUpperCase()) return name
  return lower
    .replace(/(^|[\s.\-(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/ Bint[ie]\b/g, (found) => found.toLowerCase())
    .replace(/ Bin\b/g, ' bin')
}

/** "SW" for Sari Wulandari, "S" for Suryani, "RZ" for Rukmini binti Zainal: first and last word, for a mark and for letters. */
export function initials(name: string): string {
  const words = foldForSearch(name).split(' ')
  const own = words.filter((word) => !SMALL_WORDS.has(word))
  const used = own.length > 0 ? own : words
  const letters = used.length > 1 ? [used[0], used.at(-1)] : [used[0]]
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}

/**
 * The text as it is compared in a search box: lower case, without accents and apostrophes, other marks as spaces.
 * "Ni'matul  KHOIRIYAH, S.Pd." gives "nimatul khoiriyah s pd".
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘`´ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
