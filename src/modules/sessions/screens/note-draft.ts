import { dayKey, timeKey } from '../../../app/web/client/days.ts'
import { type Audience, NOTE_KINDS, type Relation } from '../rules.ts'
import type { Note, NoteInput } from './api.ts'
import { fiveMinutes } from './moment-words.ts'

export type NoteKind = (typeof NOTE_KINDS)[number]
export type PartyDraft = { name: string; relation: Relation; agrees: boolean }

/** What is being typed; empty text means nothing. */
export type NoteDraft = {
  kind: NoteKind
  on: string
  time: string
  minutes: number
  discussed: string
  response: string
  nextStep: string
  /** the day until which the next step is a task; empty: no task */
  dueOn: string
  goalIds: string[]
  needsAttention: boolean
  audience: Audience
  options: string
  choice: string
  parties: PartyDraft[]
  issue: string
  agreement: string
  reviewOn: string
  overrideReason: string
  safetyCheck: string
  /** the version that these words were taken from: another one may stand by the time the draft is taken up again */
  corrects: { noteId: string; goalIds: string[] } | null
}

export const emptyParty: PartyDraft = { name: '', relation: 'resident', agrees: false }

/** A note that begins now. `kind` may stand in the address (`?jenis=re_explanation`). */
export function newDraft(kind: string | null, now: Date): NoteDraft {
  return {
    kind: NOTE_KINDS.find((k) => k === kind) ?? 'counselling',
    on: dayKey(now),
    time: fiveMinutes(now),
    minutes: 45,
    discussed: '',
    response: '',
    nextStep: '',
    dueOn: '',
    goalIds: [],
    needsAttention: false,
    audience: 'team',
    options: '',
    choice: '',
    parties: [emptyParty],
    issue: '',
    agreement: '',
    reviewOn: '',
    overrideReason: '',
    safetyCheck: '',
    corrects: null,
  }
}

/** The words of an earlier version, to be corrected. */
export function draftOf(note: Note): NoteDraft {
  const happened = new Date(note.happenedAt)
  const w = note.words
  return {
    ...newDraft(note.kind, happened),
    time: timeKey(happened),
    minutes: note.minutes,
    discussed: w?.discussed ?? '',
    response: w?.response ?? '',
    nextStep: w?.nextStep ?? '',
    goalIds: note.goalIds,
    needsAttention: note.needsAttention,
    audience: note.audience,
    options: w?.counselling?.options ?? '',
    choice: w?.counselling?.choice ?? '',
    parties: w?.mediation?.parties ?? [emptyParty],
    issue: w?.mediation?.issue ?? '',
    agreement: w?.mediation?.agreement ?? '',
    corrects: { noteId: note.noteId, goalIds: note.goalIds },
  }
}

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** The draft as the command wants it. */
export function inputOf(d: NoteDraft, caseId: string): NoteInput {
  const nextStep = some(d.nextStep)
  const counselling =
    d.kind === 'counselling' && (some(d.options) || some(d.choice))
      ? { options: some(d.options), choice: some(d.choice) }
      : undefined
  return {
    caseId,
    kind: d.kind,
    on: d.on,
    time: d.time,
    minutes: d.minutes,
    discussed: d.discussed,
    response: some(d.response),
    goalIds: d.goalIds,
    needsAttention: d.needsAttention,
    audience: d.audience,
    ...(nextStep && { nextStep: { text: nextStep, dueOn: some(d.dueOn) } }),
    ...(counselling && { counselling }),
    ...(d.corrects && { correctsId: d.corrects.noteId }),
    ...(d.kind === 'mediation' && { mediation: mediationOf(d) }),
  }
}

function mediationOf(d: NoteDraft): NonNullable<NoteInput['mediation']> {
  const reason = some(d.overrideReason)
  const safetyCheck = some(d.safetyCheck)
  return {
    parties: d.parties.filter((p) => p.name.trim() !== ''),
    issue: some(d.issue),
    agreement: some(d.agreement),
    reviewOn: some(d.reviewOn),
    ...(reason && safetyCheck && { override: { reason, safetyCheck } }),
  }
}

/** Worth keeping as a draft: something has been written. */
export const isWritten = (d: NoteDraft): boolean =>
  [d.discussed, d.response, d.nextStep].some((text) => text.trim() !== '')
