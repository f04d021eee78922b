import type { Role } from '../../kernel/roles.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'

/** Where the screen stands: a code, so that nobody writes a name of a woman there. */
export const PLACES = ['common_room', 'dormitory', 'dining', 'class', 'corridor'] as const
export type Place = (typeof PLACES)[number]
/** How a card ended. */
export const ENDED_AS = ['renewed', 'lost', 'her_wish', 'left', 'protected'] as const
/** What her worker says of it. */
export const ENDED_BY_HAND = ['lost', 'her_wish'] as const satisfies readonly (typeof ENDED_AS)[number][]
/** To whom she wants to talk; whom she goes to outside is told, and nothing of it is kept. */
export const WANTED = ['worker', 'other'] as const
export const GOES_TO = ['worker', 'coordinator', 'head'] as const
/** What lies in the box. A complaint does not: it goes past whoever leads (modules/voice). */
export const BOX_KINDS = ['question', 'suggestion'] as const
export type BoxKind = (typeof BOX_KINDS)[number]
/** Five faces, from bad to good: a scale without words. */
export const FACES = [1, 2, 3, 4, 5] as const

/** Wrong PINs until the card is locked and her worker makes a new one. */
export const TRIES = 5
/** The server forgets whose turn it is, should the screen not have said that she left. */
export const VISIT_MINUTES = 5
/** What was put in the box by one woman and is shown to her again: the youngest. */
export const SLIPS = 40

/** How many steps of her one goal stand on the screen: a ladder that is seen at once. */
export const STEPS = 5
export type LadderStep = { what: string; isDone: boolean }

/** Which step is the next: the first that is not done; null when all are. */
export const nextStep = (steps: readonly LadderStep[]): number | null => {
  const at = steps.findIndex((s) => !s.isDone)
  return at === -1 ? null : at
}

/** The house wakes at 05.30 and counts at 21.30 (domain.md 7.2): the screen is open between. */
export const HOURS = { from: '05:30', until: '21:30' } as const
const OPENS = Temporal.PlainTime.from(HOURS.from)
const ENDS = Temporal.PlainTime.from(HOURS.until)

/** Until when a screen that is opened now stays open; null at night. */
export function endsAt(now: Temporal.Instant, zone: string): Temporal.Instant | null {
  const here = now.toZonedDateTimeISO(zone)
  const time = here.toPlainTime()
  if (Temporal.PlainTime.compare(time, OPENS) < 0 || Temporal.PlainTime.compare(time, ENDS) >= 0) return null
  return here.withPlainTime(ENDS).toInstant()
}

/** Six digits that a neighbour does not guess first: neither one digit six times nor six in a row. */
export function isEasyPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at]))
  return [0, 1, -1].some((step) => steps.every((s) => s === step))
}

/** Who reads what is put in the box: a question whoever teaches and the coordinator, a suggestion whoever leads. */
const READ_BY: Readonly<Record<BoxKind, readonly Role[]>> = {
  question: ['coordinator', ...CLASS_STAFF],
  suggestion: ['coordinator', 'head'],
}
/** Everybody to whom something of the box may be sealed. */
export const BOX_READERS = ['head', 'coordinator', ...CLASS_STAFF] as const satisfies readonly Role[]

type Holder = { personId: string; roles: readonly string[] }

/** Whoever reads it; the head too where there is no coordinator, since the task to answer it is hers then (definer.sql). */
export function readersOf<H extends Holder>(kind: BoxKind, holders: readonly H[]): H[] {
  const hasCoordinator = holders.some((h) => h.roles.includes('coordinator'))
  const wanted: readonly string[] = [...READ_BY[kind], ...(hasCoordinator ? [] : ['head'])]
  return holders.filter((h) => h.roles.some((r) => wanted.includes(r)))
}

export const CARD_FOR = ['may', 'protected', 'not_here'] as const

/** May she have a card? Who is protected is shown on no screen that others stand before. */
export function cardFor(c: {
  state: string
  isProtected: boolean
  admittedOn: string | null
  hasDied?: boolean
}): (typeof CARD_FOR)[number] {
  if (c.isProtected) return 'protected'
  return c.state === 'open' && c.admittedOn !== null && !c.hasDied ? 'may' : 'not_here'
}
