import { Field, type FieldsOf } from '../../../design/form-field.tsx'
import { Card, Section } from '../../../design/section.tsx'
import type { listForm, ReferralDraft, referralForm } from '../forms/register.ts'

export type ReferralFields = FieldsOf<typeof referralForm.fields>
export type ListFields = FieldsOf<typeof listForm.fields>

/** Of whoever came by herself or was brought by her family there is no letter. */
const withSource = (source: ReferralDraft['source']): Partial<ReferralDraft> =>
  source === 'self' || source === 'family'
    ? { source, hasLetter: false, noLetterReason: source === 'self' ? 'came_herself' : 'family_came' }
    : { source }

type Props = { f: ReferralFields; set: (change: Partial<ReferralDraft>) => void; title: string }

/** Where the referral comes from: a letter, or why there is none. */
export function FromFields({ f, set, title }: Props) {
  return (
    <Section title={title}>
      <Card body>
        <div className="stack">
          <Field of={{ ...f.source, set: (source: ReferralDraft['source']) => set(withSource(source)) }} as="list" />
          <Field of={f.urgency} />
          <Field of={f.hasLetter} optional={false} />
          <LetterFields f={f} />
          <Field of={f.letter.subject} />
          <Field of={f.sender.name} optional />
          <Field of={f.sender.phone} />
          <Field of={f.noLetterReason} as="list" />
        </div>
      </Card>
    </Section>
  )
}

export const LetterFields = ({ f }: { f: Pick<ListFields, 'letter'> | Pick<ReferralFields, 'letter'> }) => (
  <>
    <Field of={f.letter.office} />
    <Field of={f.letter.number} code />
    <Field of={f.letter.datedOn} />
    {!f.letter.receivedOn.spec.offScreen && <Field of={f.letter.receivedOn} />}
  </>
)
