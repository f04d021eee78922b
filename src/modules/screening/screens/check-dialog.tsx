import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { type DateBoxes, emptyDate, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { VersionClash } from '../../../design/version-clash.tsx'
import { api, type Page } from './api.ts'
import { checkParts } from './check-parts.ts'
import { useTakeTheirs, writtenSince } from './told-text.ts'
import { t } from './words.ts'

const PAPERS = ['id_card', 'birth_certificate', 'family_card'] as const
const CRITERIA = ['recommendation', 'willing_to_stay', 'fit_for_class', 'no_legal_process', 'family_informed'] as const
const RESULTS = ['met', 'unmet', 'unknown', 'not_needed'] as const
type Result = (typeof RESULTS)[number]
/** `version` and `began` are the referral and its last check as they were read when the papers were opened. */
type Body = {
  births: Partial<Record<(typeof PAPERS)[number], DateBoxes>>
  criteria: { code: (typeof CRITERIA)[number]; result: Result; source: string }[]
  version: number
  began: string | null
}

/** What was really seen: birth dates on papers, and each other criterion with its source. */
export function CheckDialog({ page, onClose }: { page: Page; onClose: () => void }) {
  const before = new Map(page.check?.criteria.map((c) => [c.code, c]))
  const first = (code: string): { result: Result; source: string } =>
    before.get(code) ??
    (code === 'recommendation' && page.letter
      ? { result: 'met', source: page.letter.number ?? page.letter.office }
      : { result: 'unknown', source: '' })
  const draft = useDraft<Body>(`check/${page.caseId}`, {
    births: {},
    criteria: CRITERIA.map((code) => ({ code, ...first(code) })),
    version: page.version,
    began: page.check?.at ?? null,
  })
  const save = useCommand(api.screening.checkEligibility, {
    clashShown: true,
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const take = useTakeTheirs(draft, onClose)
  const { births, criteria, version, began } = draft.body
  const told = save.clash?.theirs
  const theirs = writtenSince(told?.check, began)
  const [wrong, setWrong] = useState<string | null>(null)
  const read = PAPERS.map((source) => ({ source, date: readDate(births[source] ?? emptyDate) }))
  const seen = read.flatMap((r) =>
    r.date.kind === 'date' ? [{ source: r.source, year: Number(r.date.iso.slice(0, 4)), on: r.date.iso }] : [],
  )
  const send = (at: number) => {
    const bad = read.find((r) => r.date.kind === 'wrong' || r.date.kind === 'age')
    setWrong(bad?.source ?? null)
    if (bad) return
    // a paper that she did not open stays as it stands now, also when another saw it meanwhile
    const kept = ((told ? told.check : page.check)?.births ?? []).flatMap((b) =>
      PAPERS.some((p) => p === b.source && !seen.some((s) => s.source === p))
        ? [{ source: b.source as (typeof PAPERS)[number], year: b.year, ...(b.on && { on: b.on }) }] // one of the papers, tested here
        : [],
    )
    if (at !== version) draft.set({ version: at, began: told?.check?.at ?? null })
    void save.run({
      caseId: page.caseId,
      version: at,
      births: [...seen, ...kept],
      criteria: criteria.map(({ code, result, source }) => ({ code, result, source })),
    })
  }
  const change = (code: string, part: { result?: Result; source?: string }) =>
    draft.set({ criteria: criteria.map((c) => (c.code === code ? { ...c, ...part } : c)) })
  return (
    <Dialog
      wide
      open
      title={t('check.do')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={save.busy}
            busyWord={t('saving')}
            onClick={() => send(theirs ? version : (told?.version ?? version))}
          >
            {t('check.save')}
          </Button>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={{ ...save, clashShown: theirs !== null }} />
        {told && theirs && (
          <VersionClash
            busy={save.busy}
            parts={checkParts({ births: seen, criteria }, theirs)}
            onPick={(whose) => (whose === 'yours' ? send(told.version) : take())}
          />
        )}
        <p className="strong">{t('check.births')}</p>
        <p className="small quiet">{t('check.births_hint')}</p>
        {PAPERS.map((source) => (
          <DateFields
            key={source}
            legend={t(`birth.${source}`)}
            value={births[source] ?? emptyDate}
            onChange={(v) => draft.set({ births: { ...births, [source]: v } })}
            error={wrong === source ? t('new.bad_date') : undefined}
          />
        ))}
        {criteria.map((c) => (
          <div key={c.code} className="stack stack-2">
            <Segmented
              legend={t(`criterion.${c.code}`)}
              name={`crit-${c.code}`}
              value={c.result}
              onChange={(result) => change(c.code, { result })}
              options={RESULTS.map((r) => ({ value: r, label: t(`result.${r}`) }))}
            />
            <TextField
              label={t('check.source')}
              value={c.source}
              onChange={(source) => change(c.code, { source })}
              maxLength={160}
              optional
            />
          </div>
        ))}
      </div>
    </Dialog>
  )
}
