import { Segmented } from '../../../design/choices.tsx'
import { DateFields } from '../../../design/date-fields.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { NO_LETTER_REASONS, SOURCES, URGENCIES } from '../rules.ts'
import type { NewDraft, Wrong } from './new-draft.ts'
import { t } from './words.ts'

export type Part = {
  draft: NewDraft
  set: (part: Partial<NewDraft>) => void
  issue: (path: string) => string | undefined
  wrong: Wrong
}

/** Where the referral comes from: a letter, or why there is none. */
export function FromFields({ draft: d, set, issue, wrong }: Part) {
  return (
    <Section title={t('new.from')}>
      <Card body>
        <div className="stack">
          <Select
            label={t('new.source')}
            value={d.source}
            onChange={(source) =>
              set({
                source,
                ...((source === 'self' || source === 'family') && {
                  hasLetter: false,
                  noLetter: source === 'self' ? 'came_herself' : 'family_came',
                }),
              })
            }
            options={SOURCES.map((s) => ({ value: s, label: t(`source.${s}`) }))}
          />
          <Segmented
            legend={t('new.urgency')}
            name="urgency"
            value={d.urgency}
            onChange={(urgency) => set({ urgency })}
            options={URGENCIES.map((u) => ({ value: u, label: t(`urgency.${u}`) }))}
          />
          <Segmented
            legend={t('new.letter')}
            name="letter"
            value={d.hasLetter ? '1' : '0'}
            onChange={(v) => set({ hasLetter: v === '1' })}
            options={[
              { value: '1', label: t('new.has_letter') },
              { value: '0', label: t('new.no_letter') },
            ]}
          />
          {d.hasLetter ? (
            <>
              <TextField
                personal
                id="rujukan-kantor"
                label={t('new.office')}
                value={d.office}
                onChange={(office) => set({ office })}
                maxLength={160}
                error={issue('letter.office') ?? issue('letter')}
              />
              <TextField
                personal
                label={t('new.number')}
                code
                value={d.number}
                onChange={(number) => set({ number })}
                maxLength={80}
                optional
              />
              <DateFields
                legend={t('new.dated')}
                value={d.dated}
                onChange={(dated) => set({ dated })}
                personal={false}
                optional
                error={wrong.dated ? t('new.bad_date') : undefined}
              />
              <TextField
                personal
                label={t('new.subject')}
                value={d.subject}
                onChange={(subject) => set({ subject })}
                maxLength={200}
                optional
              />
              <TextField
                personal
                label={t('new.sender')}
                value={d.sender}
                onChange={(sender) => set({ sender })}
                maxLength={120}
                optional
              />
              {d.sender.trim() !== '' && (
                <TextField
                  personal
                  label={t('new.sender_phone')}
                  inputMode="tel"
                  value={d.senderPhone}
                  onChange={(senderPhone) => set({ senderPhone })}
                  maxLength={40}
                  optional
                />
              )}
            </>
          ) : (
            <Select
              id="rujukan-tanpa"
              label={t('new.why_none')}
              placeholder={t('imp.choose')}
              value={d.noLetter ?? ''}
              onChange={(noLetter) => set({ noLetter })}
              options={NO_LETTER_REASONS.map((r) => ({ value: r, label: t(`no_letter.${r}`) }))}
              error={issue('noLetterReason')}
            />
          )}
        </div>
      </Card>
    </Section>
  )
}
