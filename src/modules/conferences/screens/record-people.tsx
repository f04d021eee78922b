import { Banner } from '../../../design/banner.tsx'
import { Chips, Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { CAUSES, GUESTS, KINDS } from '../rules.ts'
import type { Colleague } from './api.ts'
import { chairsOf, type RecordDraft } from './record-draft.ts'
import { t } from './words.ts'

type Props = { body: RecordDraft; onChange: (change: Partial<RecordDraft>) => void; people: readonly Colleague[] }

/** Kind, day, who led it, who kept the minutes, who sat at the table. */
export function RecordPeople({ body, onChange, people }: Props) {
  const nameOf = (p: Colleague) => ({ value: p.id, label: p.callName })
  const others = people.filter((p) => p.id !== body.chairId && p.id !== body.secretaryId)
  return (
    <>
      <Segmented
        legend={t('record.kind')}
        name="kind"
        value={body.kind}
        onChange={(kind) => onChange({ kind, decision: '' })}
        options={KINDS.map((k) => ({ value: k, label: t(`kind.short.${k}`) }))}
      />
      <DayField legend={t('record.held')} day={body.heldOn} onChange={(heldOn) => onChange({ heldOn })} />
      {body.kind === 'ccl' && (
        <>
          <Select
            label={t('record.cause')}
            value={body.cause}
            placeholder={t('record.pick')}
            onChange={(cause) => onChange({ cause })}
            options={CAUSES.map((c) => ({ value: c, label: t(`cause.${c}`) }))}
          />
          <DayField
            legend={t('record.event_on')}
            optional
            day={body.eventOn}
            onChange={(eventOn) => onChange({ eventOn })}
          />
        </>
      )}
      <Select
        id="record-chair"
        label={t('record.chair')}
        value={body.chairId}
        placeholder={t('record.pick')}
        onChange={(chairId) => onChange({ chairId })}
        options={chairsOf(body.kind, people).map(nameOf)}
      />
      <Select
        label={t('record.secretary')}
        hint={t('record.secretary_hint')}
        optional
        value={body.secretaryId}
        placeholder={t('record.nobody')}
        onChange={(secretaryId) => onChange({ secretaryId })}
        options={people.filter((p) => p.id !== body.chairId).map(nameOf)}
      />
      <Chips
        legend={t('record.members')}
        options={others.map(nameOf)}
        value={body.members.filter((id) => others.some((p) => p.id === id))}
        onChange={(members) => onChange({ members })}
      />
      <Chips
        legend={t('record.guests')}
        options={GUESTS.map((g) => ({ value: g, label: t(`guest.${g}`) }))}
        value={body.guests}
        onChange={(guests) => onChange({ guests })}
      />
      {body.guests.some((g) => g !== 'client') && (
        <TextField
          label={t('record.guest_names')}
          optional
          personal
          value={body.guestNames}
          onChange={(guestNames) => onChange({ guestNames })}
        />
      )}
      {body.guests.includes('family') && <Banner>{t('record.family_careful')}</Banner>}
    </>
  )
}
