import { GROUPS, holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, isMine } from '../../kernel/rule.ts'

export const medication = policy({
  actions: {
    /** whoever may come to hold the key of her health: who leads does not, and asks for nothing here */
    'medication.read': [...GROUPS.health, 'social_worker', 'psychologist'],
    'medication.plan': [...GROUPS.health, 'social_worker', 'psychologist'],
    /** the nurse; of whom she has no key no row is there */
    'medication.round': [...GROUPS.health, 'social_worker', 'psychologist'],
  },
  tables: {
    medication_plans: {
      select: holdsKey('health'),
      insert: all(worksUnder('health'), isMine('written_by')),
      update: worksUnder('health'),
      writable: ['ended_at'],
    },
    // append only
    medication_marks: { select: holdsKey('health'), insert: all(worksUnder('health'), isMine('marked_by')) },
  },
})
