import { tasksOf } from '../../kernel/task.ts'
import { extracts } from './policy.ts'
import { DECIDE_WITHIN, RECALL_WITHIN, WEIGH_WITHIN } from './rules.ts'

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
  /** it does not come back: whether that is a breach is for whoever answers for data to say; the page leads to where one is written down */
  weigh_lost_copy: {
    owner: ['data_protection_officer', 'head'],
    at: '/laporan/salinan/$id',
    does: 'privacy.record',
    within: WEIGH_WITHIN,
    urgent: true,
    ticked: true,
    afterClosing: true,
  },
})
