import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

/** Whoever reads the story of this case may ask and write, but for an emergency: her worker, her psychologist, the leaders. */
const readers = holdsKey('narrative')
const writers = worksUnder('narrative')
const guardians = any(all(inMyCentre, onMyCaseload()), all(inMyCentre, role('head')))
/** The nurse, and in a house without one whoever has this part of the case. */
const nurses = worksUnder('health')
const anyWriter = any(writers, nurses)
/** Who writes a part, by its class: the same for the page and for the database. */
export const PART_WRITERS = { narrative: writers, safety: guardians, health: nurses } as const
/** That she is assessed is known to whoever writes a part of it. */
const counters = any(readers, holdsKey('health'), all(inMyCentre, role('system')))

export const assessments = policy({
  actions: {
    'assessments.read': [...HOUSE_STAFF],
    'assessments.ask': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'assessments.write': ['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'],
    'assessments.sign': ['social_worker'],
    'assessments.view': ['psychologist'],
  },
  afterClosing: { first: { assessments: 'number' } },
  tables: {
    assessments: {
      select: counters,
      insert: all(writers, isMine('started_by')),
      update: all(inMyCentre, onMyCaseload()),
      writable: ['signed_by', 'signed_on', 'signed_at'],
    },
    assessment_sections: {
      select: counters,
      insert: anyWriter,
      update: anyWriter,
      writable: [
        'section_id',
        'open_fields',
        'key_findings',
        'unsourced',
        'triangulated',
        'version',
        'saved_by',
        'saved_at',
      ],
    },
    assessment_texts: { select: readers, insert: writers, update: writers, writable: ['body'] },
    assessment_safety_texts: { select: holdsKey('safety'), insert: guardians, update: guardians, writable: ['body'] },
    assessment_health_texts: { select: holdsKey('health'), insert: nurses, update: nurses, writable: ['body'] },
    psychologist_views: { select: readers, insert: all(inMyCentre, isMine('author_id'), amongMy('counselled')) },
  },
})
