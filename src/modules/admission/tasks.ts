import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  register_arrival: {
    within: 1,
    at: '/penerima-manfaat/baru?case=$caseId',
    does: 'admission.register',
    crossing: ['administration'],
  },
  sign_receipt_minute: {
    at: '/penerima-manfaat/$caseId/serah-terima',
    does: 'admission.register',
    crossing: ['administration'],
  },
})
