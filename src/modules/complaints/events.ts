import { eventsOf } from '../../kernel/event.ts'
import { referrals } from '../referrals/policy.ts'
import { complaints } from './policy.ts'
import { COMPLAINT_CHANNELS, OUTCOMES } from './shapes.ts'

const by = complaints.actions['complaints.note']
const rows = complaints.tables

/** That she complained is told to whoever sees the rows (domain.md 8.3). */
export const events = eventsOf(
  'complaints',
  {
    noted: {
      by,
      details: { channel: COMPLAINT_CHANNELS, dueOn: 'day' },
      seenBy: rows.referral_complaints.select,
    },
    answered: { by, seenBy: rows.referral_complaints.select },
    outcome_noted: { by, details: { outcome: OUTCOMES }, seenBy: rows.referral_outcomes.select },
  },
  referrals.tables.referrals.select,
)
