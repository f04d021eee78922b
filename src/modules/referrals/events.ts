import { eventsOf, maybe } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { referrals } from './policy.ts'
import { NO_LETTER_REASONS, SOURCES, URGENCIES } from './rules.ts'

const may = referrals.actions
const how = { source: SOURCES, urgency: URGENCIES, noLetter: maybe(NO_LETTER_REASONS) } as const
const intake = { year: 'count', ordinal: 'count', quota: 'count' } as const

/** That she was referred is told to whoever sees the rows (domain.md 8.3). */
export const events = eventsOf(
  'referrals',
  {
    registered: {
      by: may['referrals.register'],
      details: { ...how, letter: maybe('id'), row: maybe('count') },
      meets: ['referral_letter_or_reason'],
      proof: { row: 'referrals.case_id' },
    },
    list_taken_out: { by: may['referrals.take_out_list'], details: TAKEN_OUT },
    intake_made: { by: may['referrals.intake'], details: intake },
    intake_changed: { by: may['referrals.intake'], details: intake },
  },
  referrals.tables.referrals.select,
  'stage',
)
