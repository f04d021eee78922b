import { policy, worksUnder } from '../../kernel/policy.ts'
import { all, amongMy, any, inMyCentre, is, isMine, onMyCaseload, role } from '../../kernel/rule.ts'

/** Whoever may give what is asked: her health by its key, a summary by her psychologist. */
const givers = any(
  all(is('class', 'health'), worksUnder('health')),
  all(inMyCentre, is('class', 'counselling'), amongMy('counselled')),
)
/** Whoever leads or works with her asks for what is closed. */
export const askers = all(inMyCentre, any(role('head', 'coordinator'), onMyCaseload(), amongMy('counselled')))

export const lending = policy({
  actions: {
    /** to read what is closed, for oneself or for a colleague of her team; and to see what became of it */
    'lending.ask': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'lending.answer': ['nurse', 'psychologist'],
    'lending.see': ['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'],
  },
  afterClosing: { aftercare: ['key_requests'] },
  tables: {
    key_requests: {
      select: any(askers, givers, all(inMyCentre, any(isMine('reader_id'), isMine('asked_by')))),
      insert: all(askers, isMine('asked_by')),
      insertable: ['centre_id', 'request_id', 'case_id', 'class', 'reader_id', 'purpose', 'asked_by', 'asked_at'],
      update: givers,
      writable: ['answer', 'declined_for', 'answered_by', 'answered_at'],
    },
  },
})
