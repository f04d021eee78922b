import { Switch } from '../../../design/checkbox.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DateFields } from '../../../design/date-fields.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { usualForms } from '../../../kernel/address-form.ts'
import type { Part } from './new-from.tsx'
import { t } from './words.ts'

/** Enough to know her again. A name that she chose herself is a name. */
export function WhoFields({ draft: d, set, issue, wrong }: Part) {
  return (
    <Section title={t('new.who')}>
      <Card body>
        <div className="stack">
          <Segmented
            legend={t('new.honorific')}
            name="honorific"
            value={d.honorific}
            onChange={(honorific) => set({ honorific })}
            options={usualForms(d.honorific).map((value) => ({ value, label: value }))}
          />
          <TextField
            id="rujukan-panggilan"
            personal
            label={t('new.call_name')}
            hint={t('new.call_hint')}
            value={d.callName}
            onChange={(callName) => set({ callName })}
            maxLength={60}
            error={issue('callName')}
          />
          <TextField
            id="rujukan-nama"
            personal
            label={t('new.full_name')}
            value={d.fullName}
            onChange={(fullName) => set({ fullName })}
            maxLength={120}
            optional
            error={issue('identity.fullName')}
          />
          <TextField
            personal
            code
            label={t('new.nik')}
            inputMode="numeric"
            value={d.nik}
            onChange={(nik) => set({ nik })}
            maxLength={24}
            optional
            error={issue('identity.nik')}
          />
          <DateFields
            legend={t('new.born')}
            estimate
            value={d.born}
            onChange={(born) => set({ born })}
            optional
            error={wrong.born ? t('new.bad_date') : undefined}
          />
          <TextField
            personal
            label={t('new.district')}
            value={d.district}
            onChange={(district) => set({ district })}
            maxLength={80}
            optional
          />
          <TextField
            personal
            label={t('new.phone')}
            inputMode="tel"
            value={d.phone}
            onChange={(phone) => set({ phone })}
            maxLength={40}
            optional
          />
        </div>
      </Card>
    </Section>
  )
}

/** Whether she stands under a code from the first day. */
export const ProtectSwitch = ({ draft: d, set }: Part) => (
  <Switch
    label={t('new.protect')}
    note={t('new.protect_note')}
    checked={d.isProtected}
    onChange={(isProtected) => set({ isProtected })}
  />
)
