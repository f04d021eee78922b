import { tasksOf } from '../../kernel/task.ts'
import { events as cases } from '../cases/events.ts'
import { events } from './events.ts'

const page = '/penerima-manfaat/$caseId/selesai'
/** Days in which the head decides, and in which what she sends back is mended. */
const DECIDE_DAYS = 3
/** Days before she leaves by which family or social office are told (domain.md 4.3, stage 8). */
const NOTICE_DAYS = 14

export const tasks = tasksOf({
  // domain.md 4.3 names no day for it: the window of what waits beside it in stage 8, the word to family or Dinas
  prepare_termination: {
    within: NOTICE_DAYS,
    at: page,
    does: 'terminations.write',
    endedBy: [cases.moved.kind, events.proposed.kind],
  },
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
  tell_family: { within: NOTICE_DAYS, at: page, does: 'terminations.write', ticked: true },
})
