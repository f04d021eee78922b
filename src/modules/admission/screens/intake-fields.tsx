import { useState } from 'react'
import type { Draft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DateFields } from '../../../design/date-fields.tsx'
import { MaskedText } from '../../../design/masked-text.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { api, type IdentityRead } from './api.ts'
import type { IntakeDraft } from './intake-draft.ts'
import { t } from './words.ts'

type Props = {
  draft: Draft<IntakeDraft>
  stored: IdentityRead['identity']
  caseId: string
  isProtected: boolean
  /** what is odd about the NIK, said at once; it blocks nothing */
  nikWarning: string | undefined
  asksReason: boolean
  issue: (path: string) => string | undefined
}

/** The eight fields of tonight. Six columns on a PC, one on a phone. */
export function IntakeFields({ draft, stored, caseId, isProtected, nikWarning, asksReason, issue }: Props) {
  const { body, set } = draft
  const named = (label: string, hint: string) => (
    <>
      {label} <span className="optional">{hint}</span>
    </>
  )
  return (
    <>
      <TextField
        className="span-4"
        id="nama"
        label={named(t('field.full_name'), t('field.full_name_hint'))}
        value={body.fullName}
        onChange={(fullName) => set({ fullName })}
        error={issue('identity.fullName')}
        maxLength={120}
        personal
      />
      <TextField
        className="span-2"
        label={t('field.call_name')}
        value={body.callName}
        onChange={(callName) => set({ callName })}
        hint={isProtected ? t('field.call_name_protected') : undefined}
        personal
      />
      <NumberField
        kind="nik"
        caseId={caseId}
        stored={stored?.nik ?? null}
        value={body.nik}
        onChange={(nik) => set({ nik })}
        warning={nikWarning}
        className="span-4"
      />
      <Segmented
        className="span-2"
        name="sapaan"
        legend={t('field.honorific')}
        field
        value={body.honorific}
        onChange={(honorific) => set({ honorific })}
        options={[
          { value: 'Ibu', label: 'Ibu' },
          { value: 'Mbak', label: 'Mbak' },
        ]}
      />
      {asksReason && (
        <TextField
          className="span-4"
          id="nik-sebab"
          label={t('field.nik_note')}
          value={body.nikNote}
          onChange={(nikNote) => set({ nikNote })}
          hint={t('field.nik_note_hint')}
        />
      )}
      <DateFields
        className="span-3"
        legend={t('field.birth')}
        value={body.birth}
        onChange={(birth) => set({ birth })}
        estimate
      />
      <TextField
        className="span-3"
        label={t('field.district')}
        value={body.district}
        onChange={(district) => set({ district })}
        personal
      />
      <TextField
        className="span-3"
        id="nama-ibu"
        label={t('field.mother')}
        value={body.motherName}
        onChange={(motherName) => set({ motherName })}
        error={issue('identity.motherName')}
        optional
        personal
      />
      <NumberField
        kind="phone"
        caseId={caseId}
        stored={stored?.phone ?? null}
        value={body.phone}
        onChange={(phone) => set({ phone })}
        className="span-3"
      />
    </>
  )
}

type NumberProps = {
  kind: 'nik' | 'kk' | 'phone'
  caseId: string
  stored: string | null
  value: string
  onChange: (value: string) => void
  warning?: string | undefined
  className?: string
}

/** A number that is stored stays hidden until somebody asks; typing another one replaces it. */
export function NumberField({ kind, caseId, stored, value, onChange, warning, className }: NumberProps) {
  const [changing, setChanging] = useState(false)
  if (stored !== null && !changing && value === '')
    return (
      <div className={['field', className].filter(Boolean).join(' ')}>
        <MaskedText
          label={t(`field.${kind}`)}
          masked={stored}
          reveal={async () => (await api.clients.reveal({ caseId, which: kind })).value}
        />
        <Button kind="plain" small onClick={() => setChanging(true)}>
          {t('field.replace')}
        </Button>
      </div>
    )
  return (
    <TextField
      className={className}
      id={kind}
      label={t(`field.${kind}`)}
      value={value}
      onChange={onChange}
      inputMode={kind === 'phone' ? 'tel' : 'numeric'}
      maxLength={40}
      error={warning}
      optional={!warning}
      code={kind !== 'phone'}
      personal
    />
  )
}
