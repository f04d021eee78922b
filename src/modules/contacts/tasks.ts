import { tasksOf } from '../../kernel/task.ts'

const page = '/penerima-manfaat/$caseId'

export const tasks = tasksOf({
  screen_health: { owner: ['nurse'], within: 1, at: page, does: 'tasks.do', ticked: true },
  first_night_unsafe: { within: 0, at: page, does: 'contacts.keep', ticked: true, urgent: true },
})
