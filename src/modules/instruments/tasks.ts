import { tasksOf } from '../../kernel/task.ts'

const list = '/penerima-manfaat/$caseId/asesmen'

export const tasks = tasksOf({
  follow_up: { at: list, does: 'instruments.ask', ticked: true, params: { instrument: 'code' } },
})
