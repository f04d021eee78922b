/** A file may stand there with several of its parts, and is one file all the same. */
export const filesIn = (of: readonly { caseId: string }[]): number => new Set(of.map((i) => i.caseId)).size

/** Files of women are kept active for two years after the case was closed and inactive for eight (domain.md 3.4, [D]). */
export const ACTIVE_YEARS = 2
export const INACTIVE_YEARS = 8
/** Of whoever was not admitted (security.md 3.11). */
export const NOT_ADMITTED_DAYS = 90
/** What the night found is looked at within this, and decided within this (security.md 3.11: complete in fourteen days). */
export const LOOK_DAYS = 14
export const DECIDE_DAYS = 14

/** Of her health, counted as the file is; of where she is and how she is reached (security.md 3.11, K4 and K5). */
export const HEALTH_YEARS = 2
export const PLACES_DAYS = 30

/** What goes at once: a file as a whole, or what has a shorter period in it. */
export const PARTS = ['whole', 'health', 'places'] as const
export type Part = (typeof PARTS)[number]
export const REASONS = ['not_admitted', 'kept_long_enough', 'she_asked', 'health_over', 'places_over'] as const
export type Reason = (typeof REASONS)[number]
/** Why a file must not be erased yet. */
export const HOLD_GROUNDS = ['lawsuit', 'police', 'restitution', 'complaint', 'audit'] as const
/** Why the head gives a file back. */
export const RETURNS = ['still_needed', 'hold_expected', 'look_again'] as const

type Closed = { closedOn: string; wasAdmitted: boolean; askedOn?: string | null }

/** From when a file may go, and why: its period, or the day on which her wish to have it erased was granted, whichever came first. */
export function dueOf({ closedOn, wasAdmitted, askedOn }: Closed): { on: Temporal.PlainDate; reason: Reason } {
  const period = Temporal.PlainDate.from(closedOn).add(
    wasAdmitted ? { years: ACTIVE_YEARS + INACTIVE_YEARS } : { days: NOT_ADMITTED_DAYS },
  )
  const asked = askedOn ? Temporal.PlainDate.from(askedOn) : null
  if (asked && Temporal.PlainDate.compare(asked, period) < 0) return { on: asked, reason: 'she_asked' }
  return { on: period, reason: wasAdmitted ? 'kept_long_enough' : 'not_admitted' }
}

/** From when a part of a file may go that is not kept as long as the rest. Nothing of it goes while after-care needs it: the case is closed only then. */
export const partDueOf = (part: Exclude<Part, 'whole'>, closedOn: string): Temporal.PlainDate =>
  Temporal.PlainDate.from(closedOn).add(part === 'health' ? { years: HEALTH_YEARS } : { days: PLACES_DAYS })

export type ItemRow = {
  proposedAt: string | null
  returnedAt: string | null
  isHeld: boolean
  isLonger: boolean
  isBegun: boolean
}
export const ITEM_STATES = ['listed', 'returned', 'proposed', 'held', 'longer', 'begun'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** What was begun is finished before everything else; what holds a file stands before what was said of it. */
export function stateOf(i: ItemRow): ItemState {
  if (i.isBegun) return 'begun'
  if (i.isHeld) return 'held'
  if (i.isLonger) return 'longer'
  if (i.proposedAt !== null) return 'proposed'
  return i.returnedAt === null ? 'listed' : 'returned'
}

export const mayBeProposed = (state: ItemState): boolean => state === 'listed' || state === 'returned'

/** Does a hold still hold on this day? */
export const holds = (h: { liftedAt: string | null; untilOn: string | null }, today: Temporal.PlainDate): boolean =>
  h.liftedAt === null &&
  (h.untilOn === null || Temporal.PlainDate.compare(Temporal.PlainDate.from(h.untilOn), today) >= 0)

/** What comes next of an erasure that the head has decided; each is a transaction of its own. */
export const stepOf = (e: { keysAt: string | null; doneAt: string | null }): 'keys' | 'rows' | null => {
  if (e.doneAt !== null) return null
  return e.keysAt === null ? 'keys' : 'rows'
}

export const certificateNo = (e: { year: number; ordinal: number }): string =>
  `BA-HAPUS/${String(e.ordinal).padStart(3, '0')}/${e.year}`
