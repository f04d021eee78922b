import { tasksOf } from '../../kernel/task.ts'

const page = '/rujukan/$caseId'
const crossing = ['administration'] as const

export const tasks = tasksOf({
  approve_admission: {
    owner: ['head'],
    at: page,
    does: 'selection.decide',
    decision: true,
    crossing,
    params: { kind: 'code' },
    answered: true,
  },
  proposal_returned: {
    named: ['head', 'coordinator', 'administration', 'social_worker'],
    within: 1,
    at: page,
    does: 'selection.propose',
    crossing,
  },
  decide_waiting: { at: page, does: 'selection.propose', crossing },
  ask_waiting: { at: page, does: 'selection.note', crossing },
  complete_selection: { at: page, does: 'selection.propose' },
  shelter_ends: { owner: ['head'], at: page, does: 'selection.decide' },
  close_not_admitted: { owner: ['head'], within: 3, at: page, does: 'selection.decide' },
})
