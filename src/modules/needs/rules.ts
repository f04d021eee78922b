/** What may be lacking. */
export const NEED_KINDS = [
  'tools',
  'materials',
  'clothing',
  'hygiene',
  'health',
  'children',
  'papers',
  'transport',
  'room',
  'learning',
  'other',
] as const
/** Who could give it, or the money for it. */
export const SOURCES = ['centre', 'social_office', 'donor', 'company', 'insurance', 'other'] as const

export const DECISIONS = ['approved', 'next_year', 'declined'] as const
type Decision = (typeof DECISIONS)[number]

/** In the order of the work: what waits first. */
export const STATES = ['asked', 'approved', 'planned', 'fulfilled', 'declined'] as const
export type State = (typeof STATES)[number]

type Standing = { decision: Decision | null; planYear: number | null; fulfilledOn: string | null }

export function stateOf({ decision, planYear, fulfilledOn }: Standing): State {
  if (fulfilledOn !== null) return 'fulfilled'
  if (decision === null) return 'asked'
  if (decision === 'declined') return 'declined'
  return planYear === null ? 'approved' : 'planned'
}

/** So long a need may wait for the head. */
export const DECIDE_DAYS = 7

/** The day on which it was needed is over, and nobody has said that it comes later or not at all. */
export const isLate = (state: State, neededBy: string | null, today: Temporal.PlainDate): boolean =>
  (state === 'asked' || state === 'approved') && neededBy !== null && neededBy < today.toString()

/** The plan of the coming year is the one that can still be written (domain.md 9.1). */
export const planYearOf = (today: Temporal.PlainDate): number => today.year + 1

type Line = { state: State; isLate: boolean; askedOn: string }
/** What is late first, then what waits, the oldest first. */
export const byUrgency = (a: Line, b: Line): number =>
  Number(b.isLate) - Number(a.isLate) ||
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  a.askedOn.localeCompare(b.askedOn)

type Asked = { womenCount: number; caseIds: readonly string[]; neededBy?: string | undefined }

/** Why it can not be asked for as it stands; null when it can. */
export function judgeNeed(a: Asked, today: Temporal.PlainDate): 'more_named_than_counted' | 'needed_in_past' | null {
  if (a.caseIds.length > a.womenCount) return 'more_named_than_counted'
  return a.neededBy !== undefined && a.neededBy < today.toString() ? 'needed_in_past' : null
}

/** Within a week; sooner where it is needed sooner, so that the answer does not come after its day. */
export const decideBy = (neededBy: string | undefined, today: Temporal.PlainDate): string => {
  const week = today.add({ days: DECIDE_DAYS }).toString()
  return neededBy !== undefined && neededBy < week ? neededBy : week
}
