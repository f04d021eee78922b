export const WORK_KINDS = ['oiled', 'cleaned', 'checked', 'repaired', 'fault', 'not_to_use'] as const
export type WorkKind = (typeof WORK_KINDS)[number]
export const CONDITIONS = ['good', 'needs_repair', 'out_of_use', 'written_off'] as const
export type Condition = (typeof CONDITIONS)[number]
export const LENT_TO = ['class', 'woman'] as const
export const REASONS = ['worn_out', 'beyond_repair', 'lost', 'stolen', 'passed_on'] as const
export const DECISIONS = ['approved', 'declined'] as const
export const FOUND = ['here', 'elsewhere', 'missing'] as const
export type Found = (typeof FOUND)[number]
export const EXPLAINED = ['moved_in_book', 'brought_back', 'lent', 'at_workshop', 'searched_for'] as const
export type Explained = (typeof EXPLAINED)[number]

/** Days in which a stocktaking comes round, a repair is seen to, and upkeep is asked for before its day; numbers of ours. */
export const TAKING_EVERY_DAYS = 180
export const REPAIR_WITHIN_DAYS = 14
export const UPKEEP_BEFORE_DAYS = 7
/** A loan ends with a week or two; for longer it is lent anew, so that somebody looks at the machine. */
export const LONGEST_LOAN_DAYS = 31

/** Does this work say that the machine was seen to, so that its next day moves on? */
export const isUpkeep = (kind: WorkKind): boolean => kind !== 'fault' && kind !== 'not_to_use'

export const UPKEEP = ['none', 'fine', 'soon', 'late'] as const
/** How its upkeep stands on a day. */
export function upkeepOf(nextOn: string | null, today: Temporal.PlainDate): (typeof UPKEEP)[number] {
  if (nextOn === null) return 'none'
  const days = today.until(nextOn).days
  return days < 0 ? 'late' : days <= UPKEEP_BEFORE_DAYS ? 'soon' : 'fine'
}

/** Why it can not be lent until that day, or null. */
export function judgeLoan(dueOn: string, today: Temporal.PlainDate): 'loan_backwards' | 'loan_too_long' | null {
  const days = today.until(dueOn).days
  return days < 0 ? 'loan_backwards' : days > LONGEST_LOAN_DAYS ? 'loan_too_long' : null
}

type Line = { found: Found; explained: Explained | null }
/** How a stocktaking stands: how many of the book were found, and what still lacks an answer. */
export function standing(booked: number, lines: readonly Line[]) {
  return {
    booked,
    found: lines.filter((l) => l.found !== 'missing').length,
    left: booked - lines.length,
    unexplained: lines.filter((l) => l.found !== 'here' && l.explained === null).length,
  }
}

/** What explains a machine that was found elsewhere, or was not found. */
export const explains = (found: Found): readonly Explained[] =>
  found === 'here'
    ? []
    : found === 'elsewhere'
      ? ['moved_in_book', 'brought_back']
      : ['lent', 'at_workshop', 'searched_for']

/** Letters and digits that nobody takes for another, in the square code and below it. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** The code of a label, of twelve random bytes. */
export const codeOf = (bytes: Uint8Array): string =>
  [...bytes.slice(0, 12)]
    .map((b) => LETTERS[b % LETTERS.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

/** A code as it was typed or scanned; undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return plain.length === 12 ? plain.replace(/(.{4})(?=.)/g, '$1-') : undefined
}
