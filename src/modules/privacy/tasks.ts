import { tasksOf } from '../../kernel/task.ts'
import { privacy } from './policy.ts'

/** Which of the register: two of one kind are told apart, and neither by whom it is about. */
const NUMBER = { no: 'code' } as const

export const tasks = tasksOf({
  /** three times 24 hours for most rights; the page says which */
  answer_right: {
    owner: ['data_protection_officer', 'head'],
    at: '/pelindungan-data/permintaan/$id',
    does: 'privacy.answer',
    urgent: true,
    afterClosing: true,
    params: NUMBER,
  },
  /** she asked for a copy: the button there leads to her page, where it is made; ended by the database (`sec.end_copy_tasks`) */
  make_copy: {
    owner: ['head'],
    at: '/pelindungan-data/permintaan/$id',
    does: 'wholeFiles.make',
    urgent: true,
    afterClosing: true,
    params: NUMBER,
  },
  decide_appeal: {
    owner: ['head', 'coordinator'],
    at: '/pelindungan-data/permintaan/$id',
    does: 'privacy.decide',
    within: 7,
    decision: true,
    afterClosing: true,
    params: NUMBER,
  },
  /** until the women and the authority are told */
  tell_of_breach: {
    owner: ['data_protection_officer', 'head'],
    at: '/pelindungan-data/insiden/$id',
    does: 'privacy.lead',
    urgent: true,
    params: NUMBER,
  },
  approve_disclosure: {
    owner: ['head', 'data_protection_officer'],
    at: '/pelindungan-data/keluar/$id',
    does: 'privacy.approve',
    within: 3,
    decision: true,
    afterClosing: true,
  },
  /** both have said yes: whoever asked for it hands it over, and the head where she is gone */
  give_disclosure: {
    owner: ['head'],
    named: privacy.actions['privacy.record'],
    at: '/pelindungan-data/keluar/$id',
    does: 'privacy.record',
    within: 3,
    afterClosing: true,
  },
})
