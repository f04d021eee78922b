import { choice, day, form, id, line, many, text } from '../../../kernel/form.ts'
import { ANSWERS, BESIDE, DECISIONS, HEARD, MEASURES, TOLD_HOW, UNDERSTOOD } from '../rules.ts'

/** The rules of the house, each with the reason that is told with it. */
export const rulesForm = form('houseRules.rules', {
  rules: many({ text: line({ max: 200 }), why: line({ max: 200, optional: true }) }, { min: 1, max: 30 }),
})

export const tellForm = form('houseRules.tell', {
  how: choice(TOLD_HOW),
  understood: choice(UNDERSTOOD),
})

/** What was seen or heard, not what she is like. */
export const noteForm = form('houseRules.note', {
  caseId: id(),
  ruleId: id(),
  happenedOn: day({ start: 'today' }),
  what: text({ max: 2000, hint: true }),
})

export const hearForm = form('houseRules.hear', {
  how: choice(HEARD),
  beside: choice(BESIDE, { hint: true }),
  said: text({ max: 4000, when: { how: 'spoke' }, hint: true }),
})

export const decideForm = form('houseRules.decide', {
  decision: choice(DECISIONS),
  endsOn: day({ when: { decision: MEASURES } }),
  why: text({ max: 2000 }),
})

export const objectForm = form('houseRules.object', { said: text({ max: 4000, hint: true }) })

export const answerForm = form('houseRules.answer', { answer: choice(ANSWERS), why: text({ max: 2000 }) })
