import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** one for each sheet and colleague; ends with the last of her findings (`sec.keep_finding`) */
  mend_room: {
    owner: ['house_mother'],
    named: ['coordinator', 'head'],
    at: '/periksa-kamar/lembar/$id',
    does: 'inspections.look',
    answered: true,
    /** the room or the part of the house, so that two are told apart; nobody who sleeps there */
    params: { place: 'code' },
  },
})
