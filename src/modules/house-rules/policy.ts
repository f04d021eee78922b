import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const house = all(inMyCentre, role(...HOUSE_STAFF))
const LEADERS = ['head', 'coordinator'] as const
const leaders = all(inMyCentre, role(...LEADERS))
/** Who writes what happens in the house (domain.md 8.3, I): whoever keeps its nights, and of her own whoever works with her. */
const writers = all(inMyCentre, any(onMyCaseload(), amongMy('housed')))
/** Nobody else learns that something was noted of her. */
export const measureReaders = any(role(...LEADERS), onMyCaseload(), amongMy('housed'))
const readers = all(inMyCentre, measureReaders)

export const houseRules = policy({
  actions: {
    'houseRules.read': [...HOUSE_STAFF],
    'houseRules.write': [...LEADERS],
    'houseRules.tell': [...LEADERS, 'social_worker', 'house_mother'],
    'houseRules.measures': [...LEADERS, 'social_worker', 'house_mother'],
    /** whoever decides notes nothing: with two of them a third would be missing for her objection */
    'houseRules.note': ['social_worker', 'house_mother'],
    'houseRules.hear': [...LEADERS, 'social_worker'],
    'houseRules.decide': [...LEADERS],
    'houseRules.count': [...LEADERS],
  },
  tables: {
    house_rules: { select: house, insert: leaders },
    rules_told: {
      select: readers,
      insert: all(any(leaders, writers), isMine('told_by')),
    },
    measures: {
      select: readers,
      insert: writers,
      insertable: ['centre_id', 'measure_id', 'case_id', 'rule_id', 'happened_on', 'reported_at'],
      update: readers,
      writable: [
        'heard_at',
        'heard_how',
        'beside',
        'decision',
        'decided_at',
        'ends_on',
        'told_at',
        'objected_at',
        'answer_due_on',
        'answer',
        'answered_at',
      ],
    },
    measure_words: {
      select: all(inMyCentre, isMine('person_id')),
      insert: all(readers, isMine('written_by')),
    },
  },
})
