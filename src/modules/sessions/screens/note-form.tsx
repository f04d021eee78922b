import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { When } from '../../../app/web/client/moment/when.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field, FieldPrompts } from '../../../design/form-field.tsx'
import { Link } from '../../../design/link.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { type NoteDraft, noteForm } from '../forms/note.ts'
import { PART_OF_KIND } from '../rules.ts'
import { api, type CaseHead } from './api.ts'
import { NoteClash } from './note-clash.tsx'
import { chosen, type NoteFields } from './note-draft.ts'
import { NoteGoals } from './note-goals.tsx'
import { NoteHead } from './note-head.tsx'
import { NoteKinds } from './note-kinds.tsx'
import { Mediation } from './note-mediation.tsx'
import { NoteRail } from './note-rail.tsx'
import { NextStep } from './note-step.tsx'
import { t } from './words.ts'

type Props = { head: CaseHead; draftKey: string; first: NoteDraft }

/** One note, as drawn: kind, when, three light headings, what follows, who may read it (W5). */
export function NoteForm({ head, draftKey, first }: Props) {
  const note = useForm(noteForm, t, draftKey, first)
  const { corrects } = note.body
  const save = useCommand(api.sessions.saveNote, {
    clashShown: true,
    draft: draftKey,
    onKept: ({ at, code }) => {
      void note.discard()
      toast(t('note.kept', { at: clockOf(at), code }))
      navigate('/tertunda')
    },
    onDone: async ({ savedAt }) => {
      await note.discard()
      toast(t('note.sent', { at: clockOf(savedAt) }))
      navigate(`/penerima-manfaat/${head.caseId}`)
    },
  })
  const send = ({ corrects: of, draftId }: Pick<NoteDraft, 'corrects' | 'draftId'>) =>
    void save.run({ ...note.input(), caseId: head.caseId, ...(of ? { correctsId: of.noteId } : { draftId }) })
  const theirs = save.clash?.theirs
  const pick = (whose: 'yours' | 'theirs') => {
    save.reset()
    if (!theirs) return
    const as = chosen(whose, note.body, theirs)
    note.set(as)
    if (whose === 'yours') return send(as)
    navigate(`/catat/${theirs.noteId}`) // what she typed stays a draft: choosing loses nothing
  }
  return (
    <div className="cols note">
      <form
        className="note__form"
        onSubmit={(event) => {
          event.preventDefault()
          send(note.body)
        }}
      >
        <NoteHead head={head} isCorrection={corrects !== null} />
        {note.restoredAt && note.isWritten && <Banner>{t('note.restored', { at: note.restoredAt })}</Banner>}
        <Parts f={note.fields(save)} corrects={corrects} head={head} refusal={save.refusal?.code ?? null} />
        <CommandRefusal of={save} fields={note.placeOf} />
        {theirs && <NoteClash caseId={head.caseId} yours={note.body} theirs={theirs} busy={save.busy} onPick={pick} />}
        <Actions className="note__save">
          <div className="grow">{note.save && <SaveState {...note.save} />}</div>
          <Button kind="primary" type="submit" busy={save.busy} busyWord={t('saving')} keys="Ctrl Enter">
            {corrects ? t('note.save_correction') : t('note.save')}
          </Button>
        </Actions>
      </form>
      <NoteRail head={head} />
    </div>
  )
}

type PartsProps = { f: NoteFields; corrects: NoteDraft['corrects']; head: CaseHead; refusal: string | null }

function Parts({ f, corrects, head, refusal }: PartsProps) {
  return (
    <>
      <NoteKinds of={f.kind} />
      <When on={f.on} time={f.time} minutes={f.minutes}>
        {t('note.part', { part: t(`part.${PART_OF_KIND[f.kind.value]}`) })}
      </When>
      <FieldPrompts of={[f.discussed, f.response, f.nextStep.text]}>
        {f.nextStep.dueOn.isAsked && <NextStep dueOn={f.nextStep.dueOn.value} onChange={f.nextStep.dueOn.set} />}
      </FieldPrompts>
      <Counselling f={f.counselling} />
      {f.kind.value === 'mediation' && <Mediation f={f.mediation} isUnsafe={refusal === 'mediation_unsafe'} />}
      <NoteGoals caseId={head.caseId} of={f.goalIds} kept={corrects?.goalIds} />
      <Options f={f} head={head} isCorrection={corrects !== null} />
      {head.stage === 'intervention' && (
        <p className="small only-phone">
          <Link href={`/catat/mingguan/${head.caseId}`}>{t('rail.weeks_open')}</Link>
        </p>
      )}
    </>
  )
}

/** A counsellor names ways to choose from, and the choice is hers (domain.md P86, F21). Folded until wanted. */
function Counselling({ f }: { f: NoteFields['counselling'] }) {
  const [isOpen, setOpen] = useState(f.options.value !== '' || f.choice.value !== '')
  if (!f.options.isAsked) return null
  if (!isOpen)
    return (
      <p>
        <Button small kind="plain" icon="plus" onClick={() => setOpen(true)}>
          {t('counselling.add')}
        </Button>
      </p>
    )
  return (
    <>
      <Field of={f.options} />
      <Field of={f.choice} />
    </>
  )
}

/** Who may read it, in words, and whether the team should look. A correction keeps its readers. */
function Options({ f, head, isCorrection }: { f: NoteFields; head: CaseHead; isCorrection: boolean }) {
  const { value, options } = f.audience
  const hasPsychologist = head.team.some((m) => m.part === 'psychologist') || value === 'psychologist'
  const surprise =
    value === 'team' ? !head.maySeeStory && t('audience.outside') : value === 'own' && t('audience.own_hint')
  return (
    <div className="note__opts">
      <Field
        of={f.audience}
        as="list"
        options={options.filter((a) => a.value !== 'psychologist' || hasPsychologist)}
        disabled={isCorrection}
        hint={surprise || undefined}
      />
      <Field of={f.needsAttention} />
    </div>
  )
}
