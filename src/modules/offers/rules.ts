import type { STATUSES } from '../referrals/rules.ts'

/** What an office hears of whom it sent. */
export const ANSWERS = ['in_selection', 'accepted', 'waiting', 'refused', 'referred', 'withdrawn'] as const
export type Answer = (typeof ANSWERS)[number]

/** An emergency is no business of whoever sent her: she is in selection until somebody has decided. */
export const answerOf = (status: (typeof STATUSES)[number]): Answer =>
  status === 'new' || status === 'emergency' ? 'in_selection' : status
