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

/** How a copy is called: it stands at the head of its file, and where somebody is asked about it. */
export const numberOf = (extractId: string): string => extractId.slice(-8).toUpperCase()

/** What left is destroyed within this when somebody in it is erased (security.md 3.11: complete in fourteen days). */
export const RECALL_WITHIN = 14
/** What a recipient says became of a copy that is asked back, and how that was said. */
export const RECALLED_AS = ['destroyed', 'given_back', 'refused', 'lost'] as const
/** So long whoever answers for data has to weigh whether a copy that does not come back is a breach (domain.md 3.4: 3 × 24 hours). */
export const WEIGH_WITHIN = 3
/** Nobody has it any more. What is refused or lost is somewhere, and the answer may still change. */
export const isBack = (as: (typeof RECALLED_AS)[number]): boolean => as === 'destroyed' || as === 'given_back'
export const RECALLED_HOW = ['letter', 'email', 'call', 'in_person'] as const

export const STATES = [
  ...(['asked', 'declined', 'approved', 'made', 'gone', 'withdrawn', 'asked_back', 'not_back', 'recalled'] as const),
] as const
export type State = (typeof STATES)[number]
type Moments = 'madeAt' | 'goneAt' | 'withdrawnAt' | 'takenAt'
type Dated = Record<'decision' | Moments, string | null> & {
  recalledAs: (typeof RECALLED_AS)[number] | null
  expiresOn: string
}
export function stateOf({ decision, expiresOn, recalledAs, ...at }: Dated, today: string): State {
  const { madeAt, goneAt, withdrawnAt, takenAt } = at
  if (decision === 'declined') return 'declined'
  // of what never left nobody has anything to give back
  if (withdrawnAt !== null && takenAt !== null)
    return recalledAs === null ? 'asked_back' : isBack(recalledAs) ? 'recalled' : 'not_back'
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
