import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever makes reaching a goal easier (P77, P80), and knows what a thing costs (domain.md 8.3, J). */
const ASKERS = ['coordinator', 'social_worker', 'nurse', ...CLASS_STAFF] as const
const SETTLERS = ['head', 'administration', 'treasurer'] as const
const READERS = [...SETTLERS, 'coordinator', 'social_worker', ...CLASS_STAFF, 'auditor'] as const

export const needs = policy({
  actions: {
    'needs.read': [...READERS, 'nurse'],
    'needs.ask': [...ASKERS],
    'needs.decide': ['head'],
    'needs.settle': [...SETTLERS],
    'needs.take_out_list': ['head', 'coordinator', 'administration', 'treasurer'],
  },
  tables: {
    needs: {
      select: any(all(inMyCentre, role(...READERS)), all(inMyCentre, isMine('asked_by'))),
      insert: all(inMyCentre, role(...ASKERS), isMine('asked_by')),
      insertable: [
        ...([
          'centre_id',
          'need_id',
          'no',
          'kind',
          'what',
          'women_count',
          'cost_rupiah',
          'source',
          'needed_by',
        ] as const),
        ...(['body', 'asked_by', 'asked_at', 'task_id'] as const),
      ],
      update: all(inMyCentre, role(...SETTLERS)),
      writable: [
        ...(['decision', 'decided_at', 'answer', 'plan_year', 'fulfilled_on', 'spent_rupiah', 'task_id'] as const),
      ],
    },
    need_women: { select: holdsKey('narrative'), insert: worksUnder('narrative') },
  },
})
