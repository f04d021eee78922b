import { type Bound, Field, type FieldsOf } from '../../../design/form-field.tsx'
import type { DraftOf } from '../../../kernel/form.ts'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { decideForm, type proposeForm } from '../forms/decision.ts'
import type { Page } from './api.ts'
import { t } from './words.ts'

/** What stood in the proposal, or what the house always says: the rule of age when that is what holds her back, and the way to complain. */
export function firstDecision(page: Page): DraftOf<typeof decideForm> {
  const outside = page.check?.rules.some((r) => r.code === 'rule_age_above' || r.code === 'rule_age_below')
  const { minAge: min, maxAge: max } = page.rules
  return {
    ...emptyDraft(decideForm, { today: '' }),
    answer: toDraft(decideForm, {
      answer: {
        ...(outside && { rule: t('answer.rule_age', { min, max }) }),
        complaintPath: t('answer.complaint_default'),
        ...page.answer,
      },
    }).answer,
  }
}

/** Another kind is another decision: what was refused of the one before no longer holds. */
export const askedAnew = (kind: Bound, { reset }: { reset: () => void }): Bound => ({
  ...kind,
  set: (code) => {
    reset()
    kind.set(code)
  },
})

type Answer = FieldsOf<typeof proposeForm.fields>['answer']

/** What is needed of it is said by the rules of the decision, and not by the form. */
export function AnswerFields({ f, isWaiting }: { f: { answer: Answer }; isWaiting: boolean }) {
  return (
    <>
      <Field of={f.answer.alternative} optional={false} />
      <Field of={f.answer.rule} label={isWaiting ? t('answer.rule_wait') : undefined} optional={false} />
      <Field of={f.answer.complaintPath} optional={false} />
      <Field of={f.answer.nextStep} />
      <Field of={f.answer.remark} />
    </>
  )
}
