import { tasksOf } from '../../kernel/task.ts'

const ledger = '/penerima-manfaat/$caseId/keluarga'

export const tasks = tasksOf({
  /** She said "later" (KS-03: three talks within a week). */
  ask_consent_again: { within: 3, at: ledger, does: 'consents.record', crossing: ['administration'] },
  act_on_withdrawal: { at: ledger, does: 'consents.record', ticked: true, params: { purpose: 'code' } },
})
