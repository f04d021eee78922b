import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever reads the story of this case may ask, but for an emergency: her worker, her psychologist, the leaders. */
const readers = holdsKey('narrative')
const writers = worksUnder('narrative')
/** Which questions she was asked tells as much as her answers (domain.md 8.3, C). */
const counters = any(readers, all(inMyCentre, role('system')))

export const instruments = policy({
  actions: {
    'instruments.read': [...HOUSE_STAFF],
    'instruments.ask': ['head', 'coordinator', 'social_worker', 'psychologist'],
  },
  afterClosing: { aftercare: ['instrument_takings', 'instrument_answers'] },
  tables: {
    instrument_takings: {
      select: counters,
      insert: all(writers, isMine('started_by')),
      update: writers,
      writable: [
        'taken_on',
        'mode',
        'is_complete',
        'finished_by',
        'finished_at',
        'set_aside_by',
        'set_aside_at',
        'compared_with',
        'direction',
        'version',
      ],
    },
    instrument_answers: {
      select: readers,
      insert: writers,
      update: writers,
      writable: ['body', 'saved_by', 'saved_at'],
    },
  },
})
