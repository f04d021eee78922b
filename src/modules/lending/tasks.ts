import { tasksOf } from '../../kernel/task.ts'
import { ANSWERS } from './rules.ts'

export const tasks = tasksOf({
  /** Whoever holds the key is asked to let a colleague read. */
  answer_key_request: {
    owner: ['nurse'],
    named: ['psychologist'],
    within: 2,
    at: '/permintaan-akses?nomor=$id',
    does: 'lending.answer',
    crossing: ['psychologist'],
  },
  /** What became of it, for whoever asked. */
  read_key_answer: {
    named: ['head', 'coordinator', 'psychologist'],
    within: 7,
    at: '/penerima-manfaat/$caseId/kesehatan',
    does: 'lending.see',
    ticked: true,
    params: { answer: ANSWERS },
  },
})
