import { holdsKey, policy } from '../../kernel/policy.ts'
import { CLASS_STAFF, HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

const leaders = all(inMyCentre, role('head', 'coordinator'))
const worker = all(inMyCentre, onMyCaseload())
/** Skills are what a class needs (domain.md 8.3, H): its teachers, the women's workers, the leaders. */
const skillReaders = any(
  leaders,
  worker,
  all(inMyCentre, role('auditor', 'system')),
  all(inMyCentre, amongMy('taught')),
)
const storyWriters = any(leaders, worker)

export const evaluations = policy({
  actions: {
    'evaluations.read': [...HOUSE_STAFF],
    'evaluations.skill': [...CLASS_STAFF, 'head', 'coordinator', 'social_worker'],
    'evaluations.write': ['head', 'coordinator', 'social_worker'],
    'evaluations.reports': ['head', 'coordinator', 'social_worker', 'administration'],
    'evaluations.receive': ['head'],
  },
  afterClosing: { open: ['evaluation_report_lines'] },
  tables: {
    // append only: a later test stands beside the earlier one
    skill_tests: {
      select: any(skillReaders, all(inMyCentre, isMine('assessed_by'))),
      insert: all(inMyCentre, isMine('assessed_by'), any(role(...CLASS_STAFF), storyWriters)),
    },
    practicums: {
      select: any(skillReaders, all(inMyCentre, isMine('recorded_by'))),
      insert: all(inMyCentre, isMine('recorded_by'), any(role(...CLASS_STAFF), storyWriters)),
      insertable: [
        'centre_id',
        'practicum_id',
        'case_id',
        'track',
        'from_on',
        'until_on',
        'days_open',
        'customers',
        'revenue_rupiah',
        'material_rupiah',
        'other_rupiah',
        'is_cash_book_kept',
        'customer_rating',
        'mentor_rating',
        'is_problem_solved',
        'recorded_by',
        'recorded_at',
      ],
    },
    evaluation_texts: { select: holdsKey('narrative'), insert: all(storyWriters, isMine('author_id')) },
    evaluation_decisions: {
      select: any(leaders, worker, all(inMyCentre, role('administration', 'auditor', 'system'))),
      insert: all(storyWriters, isMine('recorded_by')),
    },
    evaluation_reports: {
      select: all(inMyCentre, role('head', 'coordinator', 'social_worker', 'administration', 'auditor')),
      insert: all(inMyCentre, role('coordinator', 'social_worker', 'head'), isMine('written_by')),
      update: all(inMyCentre, role('head')),
      writable: ['received_by', 'received_at'],
    },
    evaluation_report_lines: {
      select: all(inMyCentre, role('head', 'coordinator', 'social_worker', 'administration', 'auditor')),
      insert: all(inMyCentre, role('coordinator', 'social_worker', 'head')),
    },
  },
})
