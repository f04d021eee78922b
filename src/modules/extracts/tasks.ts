import { tasksOf } from '../../kernel/task.ts'
import { extracts } from './policy.ts'
import { DECIDE_WITHIN, RECALL_WITHIN } from './rules.ts'

export const tasks = tasksOf({
  /** of whoever did not ask for it: the coordinator of what the head asks, else the head; the officer for data protection may decide as well */
  decide_extract: {
    owner: ['head', 'coordinator'],
    at: '/laporan/salinan/$id',
    does: 'extracts.decide',
    within: DECIDE_WITHIN,
    decision: true,
    afterClosing: true,
  },
  /** it was approved: whoever asked makes the file, or its days run out */
  make_extract: {
    owner: [],
    named: extracts.actions['extracts.make'],
    at: '/laporan/salinan/$id',
    does: 'extracts.make',
    within: DECIDE_WITHIN,
    afterClosing: true,
  },
  /** somebody in it was erased after it left: whoever answers for it has it destroyed and writes down the answer; the database begins it */
  recall_extract: {
    owner: ['head'],
    named: extracts.actions['extracts.recall'],
    at: '/laporan/salinan/$id',
    does: 'extracts.recall',
    within: RECALL_WITHIN,
    urgent: true,
    afterClosing: true,
  },
})
