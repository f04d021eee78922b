import type { Draft } from '../../../app/web/client/use-draft.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { type MinuteDraft, type MinutePart, PARTY_FIELDS, WHAT_FIELDS } from './minute-draft.ts'
import { t } from './words.ts'

type Props = { part: MinutePart; draft: Draft<MinuteDraft>; issue: (path: string) => string | undefined }

/** One part of the minute at a time: at most seven fields, also on a phone. */
export function MinuteFields({ part, draft, issue }: Props) {
  if (part === 'what') return <What draft={draft} issue={issue} />
  if (part === 'with_her') return <WithHer draft={draft} />
  return <Party of={part} draft={draft} issue={issue} />
}

function What({ draft, issue }: Omit<Props, 'part'>) {
  const { body, set } = draft
  return (
    <div className="intake__form">
      <DateFields className="span-3" legend={t('minute.day')} value={body.day} onChange={(day) => set({ day })} />
      <TextField
        className="span-3 field--end"
        label={t('minute.time')}
        value={body.time}
        onChange={(time) => set({ time })}
        width="6"
      />
      {WHAT_FIELDS.map((field) => (
        <TextField
          key={field}
          id={`apa-${field}`}
          className="span-3"
          label={t(`minute.${field}`)}
          hint={field === 'condition' ? t('minute.condition_hint') : undefined}
          value={body[field]}
          onChange={(value) => set({ [field]: value })}
          error={issue(`body.${field}`)}
          optional={field !== 'place' && field !== 'condition'}
        />
      ))}
    </div>
  )
}

function Party({ of, draft, issue }: { of: 'partyOne' | 'partyTwo' } & Omit<Props, 'part'>) {
  const { body, set } = draft
  return (
    <div className="intake__form">
      {PARTY_FIELDS.map((field) => (
        <TextField
          key={field}
          id={`${of}-${field}`}
          className="span-3"
          label={t(`minute.${field}`)}
          value={body[of][field] ?? ''}
          onChange={(value) => set((d) => ({ ...d, [of]: { ...d[of], [field]: value } }))}
          error={issue(`body.${of}.${field}`)}
          optional={field !== 'name'}
          personal
        />
      ))}
    </div>
  )
}

function WithHer({ draft }: { draft: Draft<MinuteDraft> }) {
  const { body, set } = draft
  return (
    <div className="intake__form">
      {(['papers', 'goods', 'witnesses'] as const).map((field) => (
        <TextArea
          key={field}
          className="span-3"
          label={t(`minute.${field}`)}
          hint={t('minute.one_a_line')}
          rows={3}
          value={body[field]}
          onChange={(value) => set({ [field]: value })}
          optional
        />
      ))}
      <TextField
        className="span-3"
        label={t('minute.cash')}
        value={body.cash}
        onChange={(cash) => set({ cash })}
        inputMode="numeric"
        optional
      />
    </div>
  )
}
