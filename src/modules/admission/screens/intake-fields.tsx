import type { Draft } from '../../../app/web/client/use-draft.ts'
import { Segmented } from '../../../design/choices.tsx'
import { DateFields } from '../../../design/date-fields.tsx'
import { StoredNumber } from '../../../design/stored-number.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { usualForms } from '../../../kernel/address-form.ts'
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
      <StoredNumber
        kind="nik"
        label={t('field.nik')}
        reveal={async () => (await api.clients.reveal({ caseId, which: 'nik' })).value}
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
        options={usualForms(body.honorific).map((value) => ({ value, label: value }))}
      />
      {asksReason && (
        <TextField
          personal
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
      <StoredNumber
        kind="phone"
        label={t('field.phone')}
        reveal={async () => (await api.clients.reveal({ caseId, which: 'phone' })).value}
        stored={stored?.phone ?? null}
        value={body.phone}
        onChange={(phone) => set({ phone })}
        className="span-3"
      />
    </>
  )
}
