import { tasksOf } from '../../kernel/task.ts'
import { ANSWER_DAYS } from './rules.ts'

export const tasks = tasksOf({
  /** from the day on which the round is over */
  answer_survey: { owner: ['head'], within: ANSWER_DAYS, at: '/survei', does: 'survey.answer' },
})
