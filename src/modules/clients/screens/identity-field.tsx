import type { Draft } from '../../../app/web/client/use-draft.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Select } from '../../../design/select.tsx'
import { StoredNumber } from '../../../design/stored-number.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { api, type IdentityRead } from './api.ts'
import { CHOICES, type Choice, type FieldName, type IdentityDraft, type TextName } from './identity-draft.ts'
import { t } from './words.ts'

type Props = {
  name: FieldName
  draft: Draft<IdentityDraft>
  caseId: string
  stored: IdentityRead['identity']
  error: string | undefined
}

/** One field of the registration, by its name: a date, a choice, a number that stays hidden, or words. */
export function IdentityField({ name, draft, caseId, stored, error }: Props) {
  const { body, set } = draft
  const write = (key: TextName, value: string) => set((d) => ({ ...d, texts: { ...d.texts, [key]: value } }))
  if (name === 'birth')
    return (
      <DateFields
        className="span-3"
        legend={t('part.birthDate')}
        value={body.birth}
        onChange={(birth) => set({ birth })}
        estimate
        optional
      />
    )
  if (name === 'nik' || name === 'kk' || name === 'phone')
    return (
      <StoredNumber
        kind={name}
        label={t(`field.${name}`)}
        reveal={async () => (await api.clients.reveal({ caseId, which: name })).value}
        stored={stored?.[name] ?? null}
        value={body.texts[name] ?? ''}
        onChange={(value) => write(name, value)}
        className="span-3"
      />
    )
  if (name in CHOICES) return <Chosen name={name as Choice} draft={draft} /> // checked by `in`
  const text = name as TextName // what is left
  return (
    <TextField
      id={`id-${text}`}
      className="span-3"
      label={t.code('part', text)}
      value={body.texts[text] ?? ''}
      onChange={(value) => write(text, value)}
      error={error}
      optional={text !== 'fullName'}
      inputMode={text === 'children' || text === 'dtsenDecile' ? 'numeric' : undefined}
      personal
    />
  )
}

function Chosen({ name, draft }: { name: Choice; draft: Draft<IdentityDraft> }) {
  return (
    <Select
      className="span-3"
      label={t.code('part', name)}
      optional
      placeholder="–"
      value={draft.body.chosen[name] ?? ''}
      onChange={(value: string) => draft.set((d) => ({ ...d, chosen: { ...d.chosen, [name]: value } }))}
      options={CHOICES[name].map((v) => ({ value: v, label: t.code(name, v) }))}
    />
  )
}
