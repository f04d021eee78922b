import { tasksOf } from '../../kernel/task.ts'
import { ASK_WITHIN } from './rules.ts'

/** What her attendance of two weeks asks for (domain.md 6.5), never a sanction: opened at night by `sec.ask_about_attendance`. */
export const tasks = tasksOf({
  /** ends with a note of a talk with her, whoever talked */
  talk_attendance: {
    within: ASK_WITHIN,
    at: '/catat?orang=$caseId',
    does: 'sessions.note',
    crossing: ['social_worker', 'psychologist', 'nurse'],
  },
  /** ends with the review, and takes the place of the talk */
  review_attendance: {
    owner: ['coordinator'],
    within: ASK_WITHIN,
    at: '/pembahasan/$caseId',
    does: 'conferences.record',
    crossing: ['social_worker', 'psychologist'],
  },
})
