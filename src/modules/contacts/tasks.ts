import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  first_night_unsafe: {
    within: 0,
    at: '/penerima-manfaat/$caseId',
    does: 'contacts.keep',
    ticked: true,
    byWork: true,
    urgent: true,
  },
})
