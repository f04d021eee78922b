import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, role } from '../../kernel/rule.ts'

/** Money (domain.md 8.3, J): administration and treasurer write, those who lead and the auditor read. */
const WRITERS = ['administration', 'treasurer'] as const
const READERS = [...WRITERS, 'head', 'coordinator', 'auditor'] as const

const read = all(inMyCentre, role(...READERS))
const write = all(inMyCentre, role(...WRITERS))
const heading = ['programme_code', 'programme', 'activity_code', 'activity'] as const
const line = ['name', 'calculation', 'price_rupiah', 'counts', 'account_id', 'fund'] as const
const rest = [
  'from_month',
  'until_month',
  'ceiling_rupiah',
  'ceiling_reason',
  'track',
  'per_person',
  'version',
] as const

export const budget = policy({
  actions: {
    'budget.read': [...READERS],
    'budget.write': [...WRITERS],
    'budget.approve': ['head'],
    'budget.take_out_list': [...WRITERS, 'head', 'coordinator'],
  },
  tables: {
    budget_accounts: { select: read, insert: write, update: write, writable: ['name', 'is_used'] },
    budget_layouts: {
      select: read,
      insert: write,
      update: write,
      writable: ['columns', 'titles', 'saved_by', 'saved_at'],
    },
    budget_plans: { select: read, insert: write, delete: write },
    budget_versions: {
      select: read,
      insert: write,
      insertable: ['centre_id', 'version_id', 'plan_id', 'kind', 'ordinal', 'made_by', 'made_at'],
      update: all(inMyCentre, role(...WRITERS, 'head')),
      delete: write,
      writable: ['proposed_at', 'locked_at', 'answer', 'task_id'],
    },
    budget_lines: {
      select: read,
      insert: write,
      update: write,
      delete: write,
      writable: [...heading, ...line, ...rest],
    },
  },
})
