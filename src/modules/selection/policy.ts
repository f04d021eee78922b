import { holdsKey, policy } from '../../kernel/policy.ts'
import { all, isMine } from '../../kernel/rule.ts'
import { REGISTRARS, workers } from '../referrals/policy.ts'

const mine = all(workers, isMine('person_id'))

export const selection = policy({
  actions: {
    'selection.read': [...REGISTRARS],
    'selection.note': [...REGISTRARS],
    'selection.propose': [...REGISTRARS],
    'selection.decide': ['head'],
  },
  afterClosing: { open: ['referral_answers', 'referral_contacts', 'referral_steps'] },
  tables: {
    referral_answers: {
      select: holdsKey('identity'),
      insert: workers,
      update: workers,
      writable: ['body', 'is_protected'],
    },
    // what the registry handles: calls, proposals, decisions, complaints; the bodies are sealed again when she is protected
    referral_contacts: {
      select: holdsKey('identity'),
      insert: mine,
      update: workers,
      writable: ['body', 'is_protected'],
    },
    referral_steps: {
      select: holdsKey('identity'),
      insert: mine,
      update: workers,
      writable: ['body', 'is_protected'],
    },
  },
})
