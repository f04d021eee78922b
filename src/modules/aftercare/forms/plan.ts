import { choice, day, form, id, line, part, type StoredOf, text, yesNo } from '../../../kernel/form.ts'
import { CHANNELS } from '../rules.ts'

const YES = { isAgreed: true }
const said = (max: number) => line({ max, optional: true, when: YES })

/** F36: whether, who, how, which words, which days. She may say no, and that is recorded as calmly as a yes. */
export const planForm = form(
  'aftercare.plan',
  {
    isAgreed: yesNo({ start: true, column: true }),
    reason: text({ max: 4000, when: { isAgreed: false } }),
    officerId: id({ when: YES, column: true }),
    channel: choice(CHANNELS, { start: 'message', when: YES, column: true }),
    who: said(120),
    number: said(60),
    times: said(160),
    codeWord: said(60),
    maySay: line({ max: 400, hint: true, when: YES }),
    neverSay: said(400),
    whoMayAnswer: said(160),
    goals: text({ max: 4000, rows: 2, optional: true, when: YES }),
    partner: said(160),
    province: line({ min: 2, max: 2, digits: true, hint: true, optional: true, when: YES }),
    /** of months 1, 3, 6 and 12; the server proposes them to whoever names none */
    days: part({ 1: day(), 3: day(), 6: day(), 12: day() }, { optional: true, when: YES, column: true }),
  },
  { sealedAs: 'safety', steps: ['codeWord', 'days'] },
)

/** The sealed part of an agreement; `reason`: why she wishes no contact. */
export type PlanWords = StoredOf<typeof planForm>
