import { Banner } from '../../../design/banner.tsx'
import { Chips } from '../../../design/choices.tsx'
import { Field } from '../../../design/form-field.tsx'
import type { RecordDraft } from '../forms/record.ts'
import type { Colleague } from './api.ts'
import { chairsOf, nameOf, type RecordFields } from './record-draft.ts'
import { t } from './words.ts'

type Props = {
  f: RecordFields
  body: RecordDraft
  onChange: (change: Partial<RecordDraft>) => void
  people: readonly Colleague[]
}

/** Kind, day, who led it, who kept the minutes, who sat at the table. */
export function RecordPeople({ f, body, onChange, people }: Props) {
  const others = people.filter((p) => p.id !== body.chairId && p.id !== body.secretaryId)
  const kind = { ...f.kind, set: (kind: RecordDraft['kind']) => onChange({ kind, decision: '' }) }
  return (
    <>
      <Field of={kind} as="pills" />
      <Field of={f.heldOn} />
      <Field of={f.cause} placeholder={t('record.pick')} optional={false} />
      <Field of={f.eventOn} />
      <Field of={f.chairId} options={chairsOf(body.kind, people).map(nameOf)} placeholder={t('record.pick')} />
      <Field
        of={f.secretaryId}
        options={people.filter((p) => p.id !== body.chairId).map(nameOf)}
        placeholder={t('record.nobody')}
      />
      <Chips
        legend={t('record.members')}
        options={others.map(nameOf)}
        value={body.members.filter((id) => others.some((p) => p.id === id))}
        onChange={(members) => onChange({ members })}
      />
      <Field of={f.guests} as="pills" optional={false} />
      {body.guests.some((g) => g !== 'client') && <Field of={f.guestNames} />}
      {body.guests.includes('family') && <Banner>{t('record.family_careful')}</Banner>}
    </>
  )
}
