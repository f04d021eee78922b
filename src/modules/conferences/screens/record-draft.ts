import { addDays, dayKey } from '../../../app/web/client/days.ts'
import type { Cause, Decision, GUESTS, Kind } from '../rules.ts'
import { decidesAtG6, goesOn, isReview, REVIEW_DAYS } from '../rules.ts'
import type { Agenda, Colleague, RecordInput } from './api.ts'

export type Guest = (typeof GUESTS)[number]
export type TaskDraft = { text: string; ownerId: string; dueOn: string }
export type DissentDraft = { personId: string; text: string }

/** What is being typed; empty text means nothing. */
export type RecordDraft = {
  kind: Kind
  heldOn: string
  cause: Cause | ''
  eventOn: string
  chairId: string
  secretaryId: string
  members: string[]
  guests: Guest[]
  guestNames: string
  facts: string
  discussion: string
  options: string
  decision: Decision | ''
  track: 'sewing' | 'salon' | ''
  explanation: string
  dissent: DissentDraft[]
  herVoice: string
  told: boolean
  nextReviewOn: string
  tasks: TaskDraft[]
}

/** Today, chaired by me when I may, her worker at the table. The next review is proposed on the last day that is allowed. */
export function newRecord(agenda: Agenda, me: { id: string; roles: readonly string[] }, now: Date): RecordDraft {
  const today = dayKey(now)
  const leads = me.roles.includes('coordinator') || me.roles.includes('head')
  return {
    kind: agenda.kind,
    heldOn: today,
    cause: '',
    eventOn: '',
    chairId: leads || agenda.kind === 'review' ? me.id : '',
    secretaryId: '',
    members: leads ? [] : [me.id],
    guests: [],
    guestNames: '',
    facts: '',
    discussion: '',
    options: '',
    decision: '',
    track: '',
    explanation: '',
    dissent: [],
    herVoice: '',
    told: false,
    nextReviewOn: addDays(today, REVIEW_DAYS),
    tasks: [],
  }
}

/** Does this sitting date the next review? */
export const asksNextReview = (d: Pick<RecordDraft, 'kind' | 'decision'>): boolean =>
  decidesAtG6(d.kind) && d.decision !== '' && goesOn(d.decision)

/** Colleagues who may lead a sitting of this kind. */
export const chairsOf = (kind: Kind, people: readonly Colleague[]): Colleague[] =>
  people.filter(
    (p) =>
      p.isActive &&
      p.roles.some((r) => r === 'head' || r === 'coordinator' || (kind === 'review' && r === 'social_worker')),
  )

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** The draft as the command wants it; null while no decision has been chosen. */
export function recordInputOf(d: RecordDraft, caseId: string): RecordInput | null {
  if (d.decision === '') return null
  return {
    caseId,
    kind: d.kind,
    heldOn: d.heldOn,
    chairId: d.chairId,
    secretaryId: some(d.secretaryId),
    facts: d.facts,
    discussion: some(d.discussion),
    options: some(d.options),
    decision: d.decision,
    explanation: some(d.explanation),
    herVoice: some(d.herVoice),
    guests: d.guests,
    guestNames: some(d.guestNames),
    members: d.members.filter((id) => id !== d.chairId && id !== d.secretaryId).map((personId) => ({ personId })),
    dissent: d.dissent.filter((x) => x.personId !== '' && x.text.trim() !== ''),
    tasks: d.tasks.filter((x) => x.text.trim() !== ''),
    ...(d.kind === 'ccl' && d.cause && { cause: d.cause, eventOn: some(d.eventOn) }),
    ...(d.decision === 'change_track' && d.track && { track: d.track }),
    ...(d.told && { toldOn: d.heldOn }),
    ...(asksNextReview(d) && (isReview(d.kind) || d.nextReviewOn) && { nextReviewOn: some(d.nextReviewOn) }),
  }
}
