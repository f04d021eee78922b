import { tasksOf } from '../../kernel/task.ts'

const page = '/tindak-lanjut/$caseId'
const named = ['head', 'social_worker'] as const
const contact = { named, at: page, does: 'aftercare.write', afterClosing: true } as const

export const tasks = tasksOf({
  aftercare_contact_1: contact,
  aftercare_contact_3: contact,
  aftercare_contact_6: contact,
  aftercare_contact_12: contact,
  aftercare_attention: {
    owner: ['head'],
    within: 0,
    at: page,
    does: 'aftercare.write',
    ticked: true,
    urgent: true,
    afterClosing: true,
  },
  aftercare_next_step: { ...contact, ticked: true },
  aftercare_end: { ...contact, within: 7 },
})
