import { tasksOf } from '../../kernel/task.ts'
import { extracts } from './policy.ts'
import { DECIDE_WITHIN } from './rules.ts'

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
})
