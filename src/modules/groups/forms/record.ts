import { choice, form, id, ids, line, text } from '../../../kernel/form.ts'

/** What was handed out, and who of the roll received it. */
export const materialForm = form('groups.given', {
  material: line({ max: 500 }),
  received: ids({ max: 200, optional: true }),
})

/** Whose question it was: a woman's of the roll, or nobody's, out of the box. */
export const ASKED_BY = ['woman', 'box'] as const

export const askForm = form('groups.ask', {
  from: choice(ASKED_BY, { start: 'box' }),
  attendanceId: id({ when: { from: 'woman' } }),
  text: text({ rows: 2, max: 1000, hint: true }),
})
