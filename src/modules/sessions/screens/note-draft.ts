import { dayKey, timeKey } from '../../../app/web/client/days.ts'
import { fiveMinutes } from '../../../app/web/client/moment/moment-words.ts'
import type { FieldsOf } from '../../../design/form-field.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { type NoteDraft, noteForm } from '../forms/note.ts'
import { NOTE_KINDS } from '../rules.ts'
import type { CaseHead, Note } from './api.ts'

export type NoteFields = FieldsOf<typeof noteForm.fields>

/** A note that begins now. `kind` may stand in the address (`?jenis=re_explanation`); of whoever is not in the house it begins with a call. */
export function newDraft(kind: string | null, presence: CaseHead['presence'], now = new Date()): NoteDraft {
  const empty = emptyDraft(noteForm, { today: dayKey(now), time: fiveMinutes(now) })
  const usual = presence === 'in_house' ? empty.kind : 'phone'
  return { ...empty, kind: NOTE_KINDS.find((k) => k === kind) ?? usual, corrects: null, draftId: crypto.randomUUID() }
}

/** A note as its form asks it. */
export const answersOf = (note: Note) => ({
  ...note,
  ...note.words,
  on: dayKey(note.happenedAt),
  time: timeKey(note.happenedAt),
})

/** The words of an earlier version, to be corrected. Tasks that it made stand already; an exception is given anew. */
export function draftOf(note: Note): NoteDraft {
  const { words } = note
  const mediation = { ...words?.mediation, override: undefined, reviewOn: undefined }
  const draft = toDraft(noteForm, { ...answersOf(note), nextStep: { text: words?.nextStep?.text }, mediation })
  return { ...draft, corrects: { noteId: note.noteId, goalIds: note.goalIds }, draftId: crypto.randomUUID() }
}

/**
 * What she typed is from now on, once she has seen what stands: the next version of it, when it is chosen and has the same readers.
 * A draft that was sent from another page is otherwise a note of its own: left as a draft, or sent to those whom she chose.
 */
export function chosen(
  whose: 'yours' | 'theirs',
  { audience, corrects, draftId }: NoteDraft,
  theirs: Note,
): Pick<NoteDraft, 'corrects' | 'draftId'> {
  if (whose === 'yours' && (corrects || isForSame(audience, theirs)))
    return { corrects: { noteId: theirs.noteId, goalIds: theirs.goalIds }, draftId }
  return { corrects, draftId: corrects ? draftId : crypto.randomUUID() }
}

/** Would the same people read it? Only then can it be the next version of the other. */
export const isForSame = (audience: NoteDraft['audience'], theirs: Note): boolean => audience === theirs.audience
