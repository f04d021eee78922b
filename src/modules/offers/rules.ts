import type { STATUSES } from '../referrals/rules.ts'

/** What an office hears of whom it sent. */
export const ANSWERS = ['in_selection', 'accepted', 'waiting', 'refused', 'referred', 'withdrawn'] as const
export type Answer = (typeof ANSWERS)[number]

/** An emergency is no business of whoever sent her: she is in selection until somebody has decided. */
export const answerOf = (status: (typeof STATUSES)[number]): Answer =>
  status === 'new' || status === 'emergency' ? 'in_selection' : status

/** Whom no number of the list tells apart from others of her letter: which she is of how many. Nobody else's number and no name is needed for it. */
export const placeIn = (items: readonly { listNo: number | null }[], i: number): { n: number; all: number } | null =>
  items.length > 1 && items[i]?.listNo === null ? { n: i + 1, all: items.length } : null
