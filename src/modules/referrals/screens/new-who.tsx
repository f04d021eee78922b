import { Switch } from '../../../design/checkbox.tsx'
import type { DateBoxes } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { usualForms } from '../../../kernel/address-form.ts'
import type { ReferralFields } from './new-from.tsx'
import { t } from './words.ts'

type Props = { f: ReferralFields; born: DateBoxes; onBorn: (born: DateBoxes) => void }

/** Enough to know her again. A name that she chose herself is a name. */
export function WhoFields({ f, born, onBorn }: Props) {
  const { birthDate } = f.identity
  const usual = usualForms(f.honorific.value)
  return (
    <Section title={t('new.who')}>
      <Card body>
        <div className="stack">
          <Field of={f.honorific} as="pills" options={usual.map((value) => ({ value, label: value }))} />
          <Field of={f.callName} />
          <Field of={f.identity.fullName} />
          <Field of={f.identity.nik} code />
          <DateFields
            id={birthDate.id}
            legend={t('new.born')}
            error={birthDate.error}
            estimate
            value={born}
            onChange={onBorn}
            optional
          />
          <Field of={f.identity.district} />
          <Field of={f.identity.phone} />
        </div>
      </Card>
    </Section>
  )
}

/** Whether she stands under a code from the first day. */
export const ProtectSwitch = ({ f }: { f: ReferralFields }) => (
  <Switch
    label={f.isProtected.label}
    note={f.isProtected.hint}
    checked={f.isProtected.value}
    onChange={f.isProtected.set}
  />
)
