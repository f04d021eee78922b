import { tasksOf } from '../../kernel/task.ts'

const ledger = '/penerima-manfaat/$caseId/keluarga'

export const tasks = tasksOf({
  /** She said "later" (KS-03: three talks within a week). */
  ask_consent_again: { within: 3, at: ledger, does: 'consents.record', crossing: ['administration'] },
  /** three days of the law: on the last of them it is too late to begin */
  act_on_withdrawal: {
    at: ledger,
    does: 'consents.record',
    ticked: true,
    remind: { before: 1, leads: 0 },
    params: { purpose: 'code' },
  },
})
