import { tasksOf } from '../../kernel/task.ts'

const page = '/tindakan/$id'

export const tasks = tasksOf({
  /** her worker hears her; the coordinator when it was her worker who noted it, or she has none */
  hear_before_measure: {
    owner: ['coordinator', 'head'],
    within: 2,
    at: page,
    does: 'houseRules.hear',
    crossing: ['social_worker', 'coordinator', 'head'],
  },
  decide_measure: {
    owner: ['coordinator', 'head'],
    within: 3,
    at: page,
    does: 'houseRules.decide',
    decision: true,
    crossing: ['coordinator', 'head'],
  },
  /** what was decided, and how she can object: her worker tells her */
  say_measure: {
    owner: ['coordinator', 'head'],
    within: 1,
    at: page,
    does: 'houseRules.hear',
    crossing: ['social_worker', 'coordinator', 'head'],
  },
  answer_objection: {
    owner: ['head', 'coordinator'],
    at: page,
    does: 'houseRules.decide',
    decision: true,
    crossing: ['coordinator', 'head'],
  },
  /** what became of her objection, for her worker to say it to her */
  say_answer: { owner: ['coordinator', 'head'], within: 1, at: page, does: 'houseRules.measures', ticked: true },
})
