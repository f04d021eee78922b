/** A place on the waiting list. The list is a promise with an end, never a drawer. */
export type Waiting = { since: Temporal.PlainDate; until: Temporal.PlainDate; lastContactOn: Temporal.PlainDate | null }

export type WaitingSettings = { maxDays: number; contactEveryDays: number }
/** Defaults of the house; the dossier sets no number. */
export const WAITING_DEFAULTS: WaitingSettings = { maxDays: 90, contactEveryDays: 30 }

export type WaitingState =
  /** Decide anew: accept, wait again with a reason, or refer. The sender is told. */
  | { state: 'expired'; since: Temporal.PlainDate }
  /** Ask the sender how she is: danger may have grown while she waits. */
  | { state: 'contact_due'; dueOn: Temporal.PlainDate }
  | { state: 'waiting'; nextContactOn: Temporal.PlainDate; daysLeft: number }

/** From which day the next contact is counted: a contact that is written down late moves nothing backwards. */
export const countedFrom = ({ since, lastContactOn }: Omit<Waiting, 'until'>): Temporal.PlainDate =>
  lastContactOn && Temporal.PlainDate.compare(lastContactOn, since) > 0 ? lastContactOn : since

/**
 * How a place on the list stands today. It lasts to the end of the day `until`; a centre that shortens its longest wait
 * shortens running ones as well.
 */
export function waitingState(entry: Waiting, today: Temporal.PlainDate, settings = WAITING_DEFAULTS): WaitingState {
  const limit = entry.since.add({ days: settings.maxDays })
  const until = Temporal.PlainDate.compare(entry.until, limit) < 0 ? entry.until : limit
  if (Temporal.PlainDate.compare(today, until) > 0) return { state: 'expired', since: until.add({ days: 1 }) }
  const contactOn = countedFrom(entry).add({ days: settings.contactEveryDays })
  if (Temporal.PlainDate.compare(today, contactOn) >= 0) return { state: 'contact_due', dueOn: contactOn }
  return { state: 'waiting', nextContactOn: contactOn, daysLeft: today.until(until, { largestUnit: 'day' }).days }
}
