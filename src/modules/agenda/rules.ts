/** How it is to be handled, as it stands on the letter (domain.md 10.4). */
export const NATURES = ['ordinary', 'prompt', 'very_prompt', 'secret'] as const
export type Nature = (typeof NATURES)[number]

/** What a colleague shall do with it, as it stands on the slip of every office. */
export const ORDERS = ['know', 'follow_up', 'draft_reply', 'represent', 'keep'] as const
export type Order = (typeof ORDERS)[number]

/** In the order of the work: what waits for the head first. A letter of recommendation goes its own way, the selection. */
export const STATES = ['waits', 'given', 'selection', 'done', 'struck'] as const
export type State = (typeof STATES)[number]

type Standing = {
  struckAt: string | null
  referralLetterId: string | null
  orders: readonly { doneAt: string | null }[]
}

export function stateOf({ struckAt, referralLetterId, orders }: Standing): State {
  if (struckAt !== null) return 'struck'
  if (orders.length === 0) return referralLetterId === null ? 'waits' : 'selection'
  return orders.some((o) => o.doneAt === null) ? 'given' : 'done'
}

/** "Sangat segera" stands on it. */
export const isVeryPrompt = (nature: Nature): boolean => nature === 'very_prompt'

/** Cannot wait for its turn: it stands before the others and looks like it. */
export const isPressing = (nature: Nature, state: State): boolean =>
  isVeryPrompt(nature) && (state === 'waits' || state === 'given')

type Dates = { receivedOn: string; datedOn?: string | undefined }

/** Why it can not be entered like this; null when it can. */
export function judgeDates(d: Dates, today: Temporal.PlainDate): 'received_in_future' | 'dated_after_received' | null {
  if (d.receivedOn > today.toString()) return 'received_in_future'
  return d.datedOn !== undefined && d.datedOn > d.receivedOn ? 'dated_after_received' : null
}

/** Marked secret it is entered by its cover and lies with the head: what it says is not read at a desk. */
export const mayBeScanned = (nature: Nature): boolean => nature !== 'secret'

type Line = { state: State; nature: Nature; year: number; no: number }
/** What presses first, then what waits; the newest of the rest first. */
export const byUrgency = (a: Line, b: Line): number =>
  Number(isPressing(b.nature, b.state)) - Number(isPressing(a.nature, a.state)) ||
  Number(b.state === 'waits') - Number(a.state === 'waits') ||
  b.year - a.year ||
  b.no - a.no
