import { tasksOf } from '../../kernel/task.ts'

/** When her exit is prepared: everything goes back to her, and her savings with it. It ends when nothing is kept any more. */
export const tasks = tasksOf({
  /** asked for by the database with the first line and with each count, ended by the next (`definer.sql`) */
  count_savings: {
    owner: ['treasurer', 'administration', 'house_mother', 'head'],
    at: '/tabungan',
    does: 'custody.count',
    remind: { before: 2 },
  },
  return_belongings: {
    owner: ['house_mother'],
    within: 7,
    at: '/penerima-manfaat/$caseId/titipan',
    does: 'custody.keep',
    crossing: ['administration', 'treasurer', 'social_worker', 'house_mother'],
  },
})
