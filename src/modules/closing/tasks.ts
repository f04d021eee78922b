import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'
import { OPEN_DAYS } from './rules.ts'

export const tasks = tasksOf({
  mend_file: {
    within: OPEN_DAYS,
    at: '/penerima-manfaat/$caseId',
    does: 'closing.shut',
    endedBy: [events.shut_again.kind],
    crossing: ['head', 'coordinator'],
    afterDeath: true,
    afterClosing: true,
  },
})
