import { Switch } from '../../../design/checkbox.tsx'
import { type DateBoxes, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { t as kit } from '../../../design/words.ts'
import { usualForms } from '../../../kernel/address-form.ts'
import type { ReferralFields } from './new-from.tsx'
import { t } from './words.ts'

type Props = { f: ReferralFields; born: DateBoxes; onBorn: (born: DateBoxes) => void }

/** Enough to know her again. A name that she chose herself is a name. */
export function WhoFields({ f, born, onBorn }: Props) {
  const { id, label, error } = f.identity.birthDate
  const read = readDate(born)
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
            id={id}
            legend={label}
            error={error && read.kind === 'wrong' ? kit(`date.${read.why}`) : error}
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
