import { eventsOf } from '../../kernel/event.ts'
import { all } from '../../kernel/rule.ts'
import { referrals } from '../referrals/policy.ts'
import { complaints } from './policy.ts'
import { COMPLAINT_CHANNELS, OUTCOMES } from './rules.ts'

const by = complaints.actions['complaints.note']
const rows = complaints.tables
const ofReferral = referrals.tables.referrals.select
const complained = all(ofReferral, rows.referral_complaints.select)

/** That she complained is told to whoever sees the rows (domain.md 8.3). */
export const events = eventsOf(
  'complaints',
  {
    noted: {
      by,
      details: { channel: COMPLAINT_CHANNELS, dueOn: 'day' },
      seenBy: complained,
    },
    answered: { by, seenBy: complained },
    outcome_noted: { by, details: { outcome: OUTCOMES }, seenBy: all(ofReferral, rows.referral_outcomes.select) },
  },
  ofReferral,
  'stage',
)
