import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** falls to whoever gives this kind; of an appointment to her worker */
  decide_leave: {
    owner: ['house_mother', 'social_worker', 'coordinator', 'head'],
    within: 1,
    at: '/izin/$id',
    does: 'leave.decide',
    decision: true,
    crossing: ['house_mother', 'social_worker', 'coordinator', 'head', 'nurse'],
    answered: true,
  },
})
