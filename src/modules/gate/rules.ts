import { type Known, type Match, onNoContactList } from '../contacts/rules.ts'

export const PURPOSES = ['seeking', 'visit', 'delivery', 'meeting', 'other'] as const
export const EXPECTED = ['visit', 'partner', 'speaker', 'delivery', 'office', 'other'] as const
/** How a labelled thing comes to the gate, and how it leaves it. */
export const CAME_AS = ['left_by_visitor', 'brought', 'taken_out'] as const
export const ENDED_AS = ['handed_on', 'given_back'] as const
/** As what whoever was announced stands in the book once he is inside. */
export const PURPOSE_OF = {
  visit: 'visit',
  partner: 'meeting',
  speaker: 'meeting',
  delivery: 'delivery',
  office: 'meeting',
  other: 'other',
} as const satisfies Record<(typeof EXPECTED)[number], (typeof PURPOSES)[number]>
export const DIRECTIONS = ['out', 'back'] as const

/** What a visitor says of himself at the gate. */
export type Visitor = { name: string; contact?: string | undefined }
type Never = Known & { caseId: string }

/** As it stands on a card or a label, or null: any number of letters, figures and dashes is one, whether there is such a card or not. */
export function numberOf(typed: string): string | null {
  const written = typed.toUpperCase().replaceAll(/\s/g, '')
  return /^[A-Z0-9-]{1,20}$/.test(written) ? written : null
}

/** A card may be seen so many minutes before its hour: the bus does not wait for the minute of a pass. */
export const EARLY_MINUTES = 60

/** A number may be read wrong: for so many minutes it is taken back, and only then does the card move anybody (`sec.follow_passings`). */
export const CARD_MINUTES = 3
export const mayTakeBackCard = (card: { at: string; takenBackAt: string | null }, now: Temporal.Instant): boolean =>
  card.takenBackAt === null && now.since(Temporal.Instant.from(card.at)).total('minutes') < CARD_MINUTES

/** After so many hours inside, and on any later day, the gate is asked whether a visitor really is still there. */
export const LONG_HOURS = 8

/** A touch on a row of the book may be wrong: what was written last is taken back within so many minutes. */
export const TAKE_BACK_MINUTES = 15
export const TOUCHES = ['entered', 'left'] as const
export type Touch = (typeof TOUCHES)[number]

/** What of this visitor may be taken back now; null when it is too long ago, or he only came to the gate. */
export function lastTouch(visit: { enteredAt: string | null; leftAt: string | null }, now: Temporal.Instant) {
  const [touch, at]: [Touch, string | null] = visit.leftAt ? ['left', visit.leftAt] : ['entered', visit.enteredAt]
  if (at === null) return null
  return now.since(Temporal.Instant.from(at)).total('minutes') < TAKE_BACK_MINUTES ? touch : null
}

/** Nobody has written that he went, and it is time to look for him. */
export function staysLong(
  visit: { enteredAt: string | null; leftAt: string | null },
  now: Temporal.Instant,
  zone: string,
) {
  if (visit.enteredAt === null || visit.leftAt !== null) return false
  const entered = Temporal.Instant.from(visit.enteredAt)
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate()
  return !dayOf(entered).equals(dayOf(now)) || now.since(entered).total('hours') >= LONG_HOURS
}

/** For how many days a likeness is shown to whoever may know of it, unless she has seen to it before. */
export const ALERT_DAYS = 3

/** Of which women somebody on the list may stand at the gate, and by what he is known: a line is a telephone or a plate. */
export function likeness({ name, contact }: Visitor, list: readonly Never[]): { caseId: string; by: Match }[] {
  const found = new Map<string, Match>()
  for (const known of list) {
    const by = onNoContactList({ name, phone: contact, plate: contact }, [known])
    if (by && !found.has(known.caseId)) found.set(known.caseId, by)
  }
  return [...found].map(([caseId, by]) => ({ caseId, by }))
}
