import { tasksOf } from '../../kernel/task.ts'
import { extracts } from './policy.ts'
import { DECIDE_WITHIN, RECALL_WITHIN, WEIGH_WITHIN } from './rules.ts'

/** Which copy: its number and the office it is for, neither of which names a woman (`names_somebody`). */
const COPY = { params: { no: 'code', to: 'code' } } as const

export const tasks = tasksOf({
  /** of whoever did not ask for it: the coordinator of what the head asks, else the head; the officer for data protection may decide as well */
  decide_extract: {
    ...COPY,
    owner: ['head', 'coordinator'],
    at: '/laporan/salinan/$id',
    does: 'extracts.decide',
    within: DECIDE_WITHIN,
    decision: true,
    afterClosing: true,
  },
  /** it was approved: whoever asked makes the file, or its days run out */
  make_extract: {
    ...COPY,
    owner: [],
    named: extracts.actions['extracts.make'],
    at: '/laporan/salinan/$id',
    does: 'extracts.make',
    within: DECIDE_WITHIN,
    afterClosing: true,
  },
  /** somebody in it was erased after it left: whoever answers for it has it destroyed and writes down the answer; the database begins it */
  recall_extract: {
    ...COPY,
    owner: ['head'],
    named: extracts.actions['extracts.recall'],
    at: '/laporan/salinan/$id',
    does: 'extracts.recall',
    within: RECALL_WITHIN,
    urgent: true,
    afterClosing: true,
  },
  /** it does not come back: a breach that is written down of it ends it (`sec.keep_privacy_breach`); that it is none is for whoever answers for data to say */
  weigh_lost_copy: {
    ...COPY,
    owner: ['data_protection_officer', 'head'],
    at: '/laporan/salinan/$id',
    does: 'privacy.record',
    within: WEIGH_WITHIN,
    urgent: true,
    ticked: true,
    afterClosing: true,
  },
})
