/** Three watches of the house; each is handed over (domain.md 7.3). */
export const PARTS = ['morning', 'day', 'night'] as const
export type Part = (typeof PARTS)[number]

/** What a line of the journal is about. */
export const ENTRY_KINDS = ['note', 'meal', 'repair', 'outside', 'woman'] as const

/** Which watch it is at this hour: from six, from fourteen, from twenty-one. */
export const partOf = (at: Temporal.ZonedDateTime): Part => {
  if (at.hour >= 21 || at.hour < 6) return 'night'
  return at.hour < 14 ? 'morning' : 'day'
}

/** Its hours are over: whoever has the watch by now is not who wrote last. */
export const isPastItsEnd = (began: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): boolean =>
  partOf(now) !== partOf(began) || now.since(began).total('hours') >= 12

export type Duty = { onDay: string; part: Part; personId: string }

/** After a night nobody has the morning of the day after, and nobody two watches of one day. */
export function tooClose(duty: Duty, others: readonly Duty[]): boolean {
  const day = Temporal.PlainDate.from(duty.onDay)
  return others.some((o) => {
    if (o.personId !== duty.personId) return false
    if (o.onDay === duty.onDay) return o.part !== duty.part
    const apart = day.until(o.onDay).days
    return (
      (apart === 1 && duty.part === 'night' && o.part === 'morning') ||
      (apart === -1 && o.part === 'night' && duty.part === 'morning')
    )
  })
}

export type Nights = { personId: string; nights: number; watches: number }

/** Whoever had fewest nights, then fewest watches, is asked first: that is what fair means here. */
export const fairestFirst = (all: readonly Nights[]): Nights[] =>
  all.toSorted((a, b) => a.nights - b.nights || a.watches - b.watches)

/** Nights and watches of each, those who had none as well. */
export const countWatches = (people: readonly string[], duties: readonly Duty[]): Nights[] =>
  people.map((personId) => {
    const own = duties.filter((d) => d.personId === personId)
    return { personId, nights: own.filter((d) => d.part === 'night').length, watches: own.length }
  })

export const ANSWERS = ['accepted', 'declined'] as const
