import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

export const tasks = tasksOf({
  safety_talk_today: {
    within: 0,
    at: '/penerima-manfaat/$caseId/keselamatan',
    does: 'flags.work',
    urgent: true,
    endedBy: [events.talk_saved.kind],
  },
})
