import { tasksOf } from '../../kernel/task.ts'

const page = '/penerima-manfaat/$caseId/selesai'
/** Days in which the head decides, and in which what she sends back is mended. */
const DECIDE_DAYS = 3

export const tasks = tasksOf({
  hold_exit_conference: {
    owner: ['coordinator'],
    within: 7,
    at: '/pembahasan/$caseId',
    does: 'conferences.record',
    ticked: true,
    byWork: true,
    afterDeath: true,
  },
  absence_reaches_72_hours: { at: page, does: 'terminations.write', urgent: true },
  approve_termination: {
    owner: ['head'],
    within: DECIDE_DAYS,
    at: '/persetujuan/selesai/$caseId',
    does: 'terminations.approve',
    decision: true,
    answered: page,
  },
  close_termination: { owner: ['head'], within: DECIDE_DAYS, at: page, does: 'terminations.approve', afterDeath: true },
  termination_returned: {
    named: ['head', 'coordinator', 'social_worker'],
    within: DECIDE_DAYS,
    at: page,
    does: 'terminations.write',
    afterDeath: true,
  },
  tell_family: { within: 14, at: page, does: 'terminations.write', ticked: true },
})
