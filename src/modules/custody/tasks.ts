import { tasksOf } from '../../kernel/task.ts'

/** When her exit is prepared: everything goes back to her, and her savings with it. It ends when nothing is kept any more. */
export const tasks = tasksOf({
  return_belongings: {
    owner: ['house_mother'],
    within: 7,
    at: '/penerima-manfaat/$caseId/titipan',
    does: 'custody.keep',
    crossing: ['administration', 'treasurer', 'social_worker', 'house_mother'],
  },
})
