import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, isMine } from '../../kernel/rule.ts'
import { REGISTRARS, workers } from '../referrals/policy.ts'

export const complaints = policy({
  actions: {
    'complaints.note': [...REGISTRARS],
    /** the register holds those whose words this person may open, and no word of them */
    'complaints.register': [...REGISTRARS],
  },
  afterClosing: { open: ['referral_complaints', 'referral_outcomes'] },
  tables: {
    referral_complaints: {
      select: holdsKey('identity'),
      insert: all(workers, isMine('recorded_by')),
      update: workers,
      writable: ['answered_on', 'answered_by', 'body', 'is_protected'],
    },
    referral_outcomes: {
      select: holdsKey('identity'),
      insert: all(workers, isMine('person_id')),
      update: workers,
      writable: ['body', 'is_protected'],
    },
  },
})
