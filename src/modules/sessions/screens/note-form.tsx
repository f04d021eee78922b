import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { type Draft, useDraft } from '../../../app/web/client/use-draft.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Link } from '../../../design/link.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions } from '../../../design/section.tsx'
import { Prompts } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type CaseHead, type Note } from './api.ts'
import { NoteClash } from './note-clash.tsx'
import { Counselling } from './note-counselling.tsx'
import { inputOf, isWritten, type NoteDraft } from './note-draft.ts'
import { NoteGoals } from './note-goals.tsx'
import { NoteHead } from './note-head.tsx'
import { NoteKinds } from './note-kinds.tsx'
import { Mediation } from './note-mediation.tsx'
import { NoteOptions } from './note-options.tsx'
import { NoteRail } from './note-rail.tsx'
import { NextStep } from './note-step.tsx'
import { NoteWhen } from './note-when.tsx'
import { t } from './words.ts'

type Props = { head: CaseHead; draftKey: string; first: NoteDraft }

/** One note, as drawn: kind, when, three light headings, what follows, who may read it (W5). */
export function NoteForm({ head, draftKey, first }: Props) {
  const draft = useDraft<NoteDraft>(draftKey, first)
  const isCorrection = draft.body.corrects !== null
  const save = useCommand(api.sessions.saveNote, {
    clashShown: true,
    onDone: async ({ savedAt }) => {
      await draft.discard()
      toast(t('note.sent', { at: clockOf(savedAt) }))
      navigate(`/penerima-manfaat/${head.caseId}`)
    },
  })
  const theirs = save.clash?.theirs as Note | undefined // what saveNote answers to a correction of an older version
  const pick = (whose: 'yours' | 'theirs') => {
    save.reset()
    if (whose === 'yours' && theirs) {
      const corrects = { noteId: theirs.noteId, goalIds: theirs.goalIds } // she has read it: her words may follow it
      draft.set({ corrects })
      return void save.run(inputOf({ ...draft.body, corrects }, head.caseId))
    }
    navigate(`/catat/${theirs?.noteId ?? ''}`) // what she typed stays a draft of the correction: choosing loses nothing
  }
  return (
    <div className="cols note">
      <form
        className="note__form"
        onSubmit={(event) => {
          event.preventDefault()
          void save.run(inputOf(draft.body, head.caseId))
        }}
      >
        <NoteHead head={head} isCorrection={isCorrection} />
        {draft.restoredAt && isWritten(draft.body) && <Banner>{t('note.restored', { at: draft.restoredAt })}</Banner>}
        <Parts draft={draft} head={head} refusal={save.refusal?.code ?? null} />
        <CommandRefusal of={save} fields={FIELDS} />
        {theirs && <NoteClash caseId={head.caseId} yours={draft.body} theirs={theirs} busy={save.busy} onPick={pick} />}
        <Actions className="note__save">
          <div className="grow">{draft.save && <SaveState {...draft.save} />}</div>
          <Button kind="primary" type="submit" busy={save.busy} busyWord={t('saving')} keys="Ctrl Enter">
            {isCorrection ? t('note.save_correction') : t('note.save')}
          </Button>
        </Actions>
      </form>
      <NoteRail head={head} />
    </div>
  )
}

/** Paths of the input and the fields on this page that they stand in. */
const FIELDS = {
  discussed: 'note-discussed',
  response: 'note-response',
  'nextStep.text': 'note-next',
  'mediation.parties': 'note-parties',
}

type PartsProps = {
  draft: Draft<NoteDraft>
  head: CaseHead
  refusal: string | null
}

function Parts({ draft, head, refusal }: PartsProps) {
  const { body, set } = draft
  return (
    <>
      <NoteKinds kind={body.kind} onChange={(kind) => set({ kind })} />
      <NoteWhen body={body} onChange={set} />
      <Prompts
        parts={[
          {
            id: 'note-discussed',
            label: t('note.discussed'),
            value: body.discussed,
            rows: 3,
            onChange: (discussed) => set({ discussed }),
          },
          {
            id: 'note-response',
            label: t('note.response'),
            value: body.response,
            rows: 2,
            onChange: (response) => set({ response }),
          },
          {
            id: 'note-next',
            label: t('note.next'),
            value: body.nextStep,
            rows: 1,
            onChange: (nextStep) => set({ nextStep }),
          },
        ]}
      >
        {body.nextStep.trim() !== '' && <NextStep dueOn={body.dueOn} onChange={(dueOn) => set({ dueOn })} />}
      </Prompts>
      {body.kind === 'counselling' && <Counselling body={body} onChange={set} />}
      {body.kind === 'mediation' && <Mediation body={body} onChange={set} isUnsafe={refusal === 'mediation_unsafe'} />}
      <NoteGoals
        caseId={head.caseId}
        goalIds={body.goalIds}
        kept={body.corrects?.goalIds}
        onChange={(goalIds) => set({ goalIds })}
      />
      <NoteOptions body={body} onChange={set} head={head} isCorrection={body.corrects !== null} />
      {head.stage === 'intervention' && (
        <p className="small only-phone">
          <Link href={`/catat/mingguan/${head.caseId}`}>{t('rail.weeks_open')}</Link>
        </p>
      )}
    </>
  )
}
