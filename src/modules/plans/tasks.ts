import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

const page = '/penerima-manfaat/$caseId/rencana'
const params = { number: 'count' } as const

export const tasks = tasksOf({
  write_plan: { within: 7, at: page, does: 'plans.write', endedBy: [events.proposed.kind] },
  plan_returned: {
    named: ['social_worker'],
    within: 3,
    at: page,
    does: 'plans.propose',
    crossing: ['psychologist'],
    params,
  },
  collect_plan_signatures: { within: 7, at: page, does: 'plans.sign' },
  sign_plan: { owner: ['coordinator', 'head'], within: 7, at: page, does: 'plans.sign', params },
  approve_plan: {
    owner: ['head'],
    within: 7,
    at: '/persetujuan/rencana/$caseId',
    does: 'plans.decide',
    decision: true,
    params,
    answered: page,
  },
  /** on her page, where it is ticked off: whoever of the house has a step need not be one who reads the plan */
  plan_step: { named: HOUSE_STAFF, at: '/penerima-manfaat/$caseId', does: 'tasks.do', ticked: true },
})
