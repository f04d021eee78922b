import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Who keeps the house; the house mother sees to the meals (domain.md 8.1). */
const KEEPERS = ['head', 'coordinator', 'house_mother', 'nurse'] as const
const keepers = all(inMyCentre, role(...KEEPERS))
const COOKS = ['head', 'coordinator', 'house_mother'] as const
const cooks = all(inMyCentre, role(...COOKS))
/** Who sees to the money of the house (domain.md 8.3, J), and who writes in its books. */
const COUNTERS = ['head', 'coordinator', 'administration', 'treasurer'] as const
const counters = all(inMyCentre, role(...COUNTERS))
const BUYERS = ['coordinator', 'administration', 'treasurer'] as const
const buyers = all(inMyCentre, role(...BUYERS))

export const meals = policy({
  actions: {
    'meals.read': [...KEEPERS],
    'meals.cook': [...COOKS],
    'meals.costs': [...COUNTERS],
    'meals.buy': [...BUYERS],
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
      select: any(keepers, counters),
      insert: cooks,
      update: cooks,
      writable: ['dishes', 'cooked', 'thrown', 'version'],
    },
    day_eaters: { select: keepers, insert: cooks, update: cooks, writable: ['women', 'said_on', 'version'] },
    meal_costs: {
      select: counters,
      insert: all(buyers, isMine('noted_by')),
      update: buyers,
      writable: ['rupiah', 'noted_by', 'version'],
    },
  },
})
