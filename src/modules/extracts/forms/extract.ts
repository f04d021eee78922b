import { choice, choices, day, form, line, text } from '../../../kernel/form.ts'
import { FIELDS, KINDS, RECALLED_AS, RECALLED_HOW } from '../rules.ts'

/** For whom rows leave, why, what each holds, and until when. */
export const askForm = form(
  'extracts.ask',
  {
    kind: choice(KINDS, { start: 'office' }),
    recipient: line({ min: 3, max: 120, hint: true }),
    reason: text({ min: 10, max: 500, rows: 3, hint: true }),
    ethicsNo: line({ min: 3, max: 60, when: { kind: 'research' } }),
    fields: choices(FIELDS, { group: 'field', min: 1 }),
    fromOn: day(),
    untilOn: day(),
    expiresOn: day({ hint: true }),
    recipientKey: line({ max: 80, hint: true }),
  },
  { steps: ['fields'] },
)

export const DECISIONS = ['approved', 'declined'] as const
export const decideForm = form('extracts.decide', {
  decision: choice(DECISIONS),
  answer: text({ max: 300, rows: 2, optional: true }),
})

/** What the recipient answered of a copy that is asked back: no word of it, so that none names anybody. */
export const recallForm = form('extracts.recall', {
  outcome: choice(RECALLED_AS, { group: 'recalled_as' }),
  how: choice(RECALLED_HOW, { group: 'recalled_how' }),
  on: day({ start: 'today' }),
})
