import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** one for each sheet and colleague; ends with the last of her findings (`sec.keep_finding`) */
  mend_room: {
    owner: ['house_mother'],
    named: ['coordinator', 'head'],
    at: '/periksa-kamar/lembar/$id',
    does: 'inspections.look',
    answered: true,
  },
})
