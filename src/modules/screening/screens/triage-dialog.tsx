import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { VersionClash } from '../../../design/version-clash.tsx'
import { rules } from '../said.ts'
import { TRIAGE, TRIAGE_QUESTIONS, type TriageQuestion } from '../triage.ts'
import { api, type Page } from './api.ts'
import { useTakeTheirs, writtenSince } from './told-text.ts'
import { type TriageText, triageParts } from './triage-parts.ts'
import { t } from './words.ts'

/** `version` and `began` are the referral and its last talk as they were read when this talk began. */
type Body = TriageText & { version: number; began: string | null }
type Answers = Parameters<typeof api.screening.triage>[0]['answers']

type Told = Pick<NonNullable<Page['triage']>, 'answers' | 'weeks' | 'tonight' | 'note' | 'at'>

const given = (answers: NonNullable<Page['triage']>['answers'] | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(answers ?? {}).flatMap(([q, a]) => (a ? [[q, a]] : [])))

const textOf = (told: Told | null): TriageText => ({
  answers: given(told?.answers),
  weeks: told?.weeks === undefined ? '' : String(told.weeks),
  tonight: told?.tonight ?? '',
  note: told?.note ?? '',
})

/** The questions of F06, one after the other, each with "she would rather not say". Kept while they are asked. */
export function TriageDialog({ page, onClose }: { page: Page; onClose: () => void }) {
  const draft = useDraft<Body>(`triage/${page.caseId}`, {
    ...textOf(page.triage),
    version: page.version,
    began: page.triage?.at ?? null,
  })
  const save = useCommand(api.screening.triage, {
    clashShown: true,
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const take = useTakeTheirs(draft, onClose)
  const { answers, weeks, tonight, note, version, began } = draft.body
  const told = save.clash?.theirs
  const theirs = writtenSince(told?.triage, began)
  const send = (at: number) => {
    if (at !== version) draft.set({ version: at, began: told?.triage?.at ?? null })
    void save.run({
      caseId: page.caseId,
      version: at,
      answers: answers as Answers, // every answer is one of the options below; the server parses it again
      ...(weeks && answers['pregnancy'] !== 'no' && { weeks: Number(weeks) }),
      ...(tonight && { tonight }),
      ...(note && { note }),
    })
  }
  const optionsOf = (q: TriageQuestion) =>
    Object.keys(TRIAGE[q]).map((a) => ({ value: a, label: rules.code('triage', `${q}.${a}`) }))
  return (
    <Dialog
      wide
      open
      title={t('safe.do')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={save.busy}
            busyWord={t('saving')}
            onClick={() => send(theirs ? version : (told?.version ?? version))}
          >
            {t('safe.save')}
          </Button>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('safe.lead')}</p>
        <CommandRefusal of={{ ...save, clashShown: theirs !== null }} />
        {told && theirs && (
          <VersionClash
            busy={save.busy}
            parts={triageParts(draft.body, textOf(theirs))}
            onPick={(whose) => (whose === 'yours' ? send(told.version) : take())}
          />
        )}
        {TRIAGE_QUESTIONS.map((q) => (
          <Segmented
            key={q}
            legend={rules.code('question', q)}
            name={`triage-${q}`}
            value={answers[q] ?? null}
            onChange={(a) => draft.set({ answers: { ...answers, [q]: a } })}
            options={optionsOf(q)}
          />
        ))}
        {answers['pregnancy'] && !['no', 'prefers_not'].includes(answers['pregnancy']) && (
          <TextField
            label={t('safe.weeks')}
            width="2"
            inputMode="numeric"
            value={weeks}
            onChange={(v) => draft.set({ weeks: v.replace(/\D/g, '').slice(0, 2) })}
            optional
          />
        )}
        <TextField
          label={t('safe.tonight')}
          value={tonight}
          onChange={(v) => draft.set({ tonight: v })}
          maxLength={200}
          optional
        />
        <TextArea
          label={t('safe.note')}
          value={note}
          onChange={(v) => draft.set({ note: v })}
          rows={3}
          optional
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
