import { tasksOf } from '../../kernel/task.ts'

const page = '/tindak-lanjut/$caseId'
const named = ['head', 'social_worker'] as const
const contact = { named, at: page, does: 'aftercare.write', afterClosing: true } as const
/** a visit is arranged with her first */
const visit = { ...contact, remind: { before: 14 } } as const

export const tasks = tasksOf({
  aftercare_contact_1: visit,
  aftercare_contact_3: visit,
  aftercare_contact_6: visit,
  aftercare_contact_12: visit,
  aftercare_attention: {
    owner: ['head'],
    within: 0,
    at: page,
    does: 'aftercare.write',
    ticked: true,
    byWork: true,
    urgent: true,
    afterClosing: true,
  },
  aftercare_next_step: { ...contact, ticked: true, byWork: true },
  aftercare_end: { ...contact, within: 7 },
})
