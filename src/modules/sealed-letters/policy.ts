import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, role } from '../../kernel/rule.ts'

/** Who makes letters of what not everybody may know. */
const MAKERS = ['head', 'coordinator', 'social_worker', 'nurse', 'data_protection_officer'] as const
const takers = all(inMyCentre, role(...MAKERS))

export const sealedLetters = policy({
  actions: {
    /** the book of their numbers, for whoever keeps the other book too */
    'sealedLetters.numbers': ['head', 'coordinator', 'administration', 'auditor'],
  },
  tables: {
    sealed_numbers: {
      select: all(inMyCentre, role(...MAKERS, 'administration', 'auditor')),
      insert: takers,
      insertable: ['centre_id', 'taken_on'],
    },
  },
})
