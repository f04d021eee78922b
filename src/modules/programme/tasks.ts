import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  publish_week: {
    owner: ['head'],
    within: 2,
    at: '/jadwal?hari=$id',
    does: 'programme.publish',
    decision: true,
    params: { on: 'day' },
    answered: true,
  },
  /** the head gave it back; whoever had proposed it mends and proposes again, or says that it is not needed any more */
  mend_week: {
    owner: ['class_coordinator', 'coordinator'],
    within: 2,
    at: '/jadwal?hari=$id',
    does: 'programme.propose',
    ticked: true,
    params: { on: 'day' },
  },
})
