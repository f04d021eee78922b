import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Who keeps the house; the house mother sees to the meals (domain.md 8.1). */
const KEEPERS = ['head', 'coordinator', 'house_mother', 'nurse'] as const
const keepers = all(inMyCentre, role(...KEEPERS))

export const meals = policy({
  actions: {
    'meals.read': [...KEEPERS],
    'meals.cook': ['head', 'coordinator', 'house_mother'],
    /** a plate is part of her health (domain.md 8.3, E) */
    'meals.plates': ['nurse'],
  },
  tables: {
    plates: {
      select: holdsKey('health'),
      insert: all(worksUnder('health'), isMine('set_by')),
      update: worksUnder('health'),
      writable: ['ended_at'],
    },
    menu_meals: {
      select: keepers,
      insert: keepers,
      update: keepers,
      writable: ['dishes', 'cooked', 'thrown', 'version'],
    },
  },
})
