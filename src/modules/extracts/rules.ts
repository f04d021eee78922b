/** Rows about women leave for two reasons: an office of the government needs them for its work, or somebody studies with an ethics number. */
export const KINDS = ['office', 'research'] as const
export type Kind = (typeof KINDS)[number]

/** What a row may hold. Never a name, a number of hers, an address, her health or her story. */
export const FIELDS = [
  'age',
  'district',
  'sender',
  'track',
  'intake',
  'came',
  'ended',
  'exit',
  'attendance',
  'after',
] as const
export type Field = (typeof FIELDS)[number]
/** By these together somebody outside could know her again. */
export const QUASI = [
  'age',
  'district',
  'sender',
  'track',
  'intake',
  'came',
  'ended',
] as const satisfies readonly Field[]
export type Quasi = (typeof QUASI)[number]
export const isQuasi = (field: Field): field is Quasi => QUASI.some((q) => q === field)

/** Of a study every woman is one of at least so many who look the same. */
export const LEAST_ALIKE = 5
/**
 * What a study asks about, where it is no way to know her again. In each group that looks alike it has at least so many different answers: a
 * woman of the group, who knows her own, still can not tell those of the others (docs/decisions/0040).
 */
export const SENSITIVE = ['exit', 'attendance', 'after'] as const satisfies readonly Field[]
export type Sensitive = (typeof SENSITIVE)[number]
export const LEAST_DIFFERENT = 3

/** So long a copy may be taken, at most. */
export const LONGEST_DAYS = 30
/** Who approves has so many days. */
export const DECIDE_WITHIN = 7

/** What left is destroyed within this when somebody in it is erased (security.md 3.11: complete in fourteen days). */
export const RECALL_WITHIN = 14
/** What a recipient says became of a copy that is asked back, and how that was said. */
export const RECALLED_AS = ['destroyed', 'given_back'] as const
export const RECALLED_HOW = ['letter', 'email', 'call', 'in_person'] as const

export const STATES = ['asked', 'declined', 'approved', 'made', 'gone', 'withdrawn', 'asked_back', 'recalled'] as const
export type State = (typeof STATES)[number]
type Moments = 'madeAt' | 'goneAt' | 'withdrawnAt' | 'takenAt' | 'recalledAt'
type Dated = Record<'decision' | Moments, string | null> & { expiresOn: string }
export function stateOf({ decision, expiresOn, ...at }: Dated, today: string): State {
  const { madeAt, goneAt, withdrawnAt, takenAt, recalledAt } = at
  if (decision === 'declined') return 'declined'
  // of what never left nobody has anything to give back
  if (withdrawnAt !== null && takenAt !== null) return recalledAt === null ? 'asked_back' : 'recalled'
  if (withdrawnAt !== null) return 'withdrawn'
  if (goneAt !== null || expiresOn < today) return 'gone'
  if (madeAt !== null) return 'made'
  return decision === 'approved' ? 'approved' : 'asked'
}

/** A day of a row as it leaves for a study: the quarter. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** How often she was there, as it leaves for a study: fifths. A percent that nobody else has would tell her apart, and join two copies. */
export function fifthOf(percent: string): string {
  const from = Math.min(80, 20 * Math.floor(Number(percent) / 20))
  return `${from}–${from === 80 ? 100 : from + 19}%`
}
