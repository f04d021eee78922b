import { choice, day, form, line, part, type StoredOf, text } from '../../../kernel/form.ts'
import { KINDS } from '../../referrals/rules.ts'

const NO = { kind: ['refer', 'refuse'] }
const reason = { min: 10, max: 2000 } as const
const kind = choice(KINDS)

/** What the sender and she are told, as far as it goes with the kind of decision. */
const answer = part(
  {
    alternative: line({ max: 600, optional: true, when: NO }),
    rule: line({ max: 600, optional: true, when: { kind: ['refer', 'refuse', 'wait'] } }),
    complaintPath: text({ max: 600, rows: 2, optional: true, when: NO }),
    nextStep: line({ max: 300, optional: true, when: { kind: 'wait' } }),
    remark: line({ max: 200, optional: true, when: { kind: ['accept', 'emergency'] } }),
  },
  { optional: true },
)

/** The first of two people. Both forms share their words. */
export const proposeForm = form('selection.decision', { kind, answer, reason: text(reason) })
/** The second; how long a place in the list is kept is asked of her alone. */
export const decideForm = form('selection.decision', {
  kind,
  until: day({ optional: true, when: { kind: 'wait' } }),
  answer,
  reason: text({ ...reason, rows: 2 }),
})
export type AnswerStored = NonNullable<StoredOf<typeof proposeForm>['answer']>
