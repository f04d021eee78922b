/** What makes a line new, in the order in which it becomes so. */
export const WHATS = ['given', 'soon', 'due', 'late', 'answered', 'leads'] as const
export type What = (typeof WHATS)[number]

/** Older news is no news: what is still to be done stands on Beranda. */
export const NEWS_DAYS = 14

type Window = {
  madeAt: string
  madeBy: string | null
  fromOn: string | null
  dueOn: string | null
  dueAt: string | null
  remindBefore: number
}
type Reader = { me: string; now: Temporal.Instant; zone: string }
export type News = { what: What; at: string }

const startOf = (day: Temporal.PlainDate, zone: string) => day.toZonedDateTime({ timeZone: zone }).toInstant()

/**
 * What is new about one piece of work for whoever has it: the latest that has come of its window, one line and never four. What she
 * took upon herself is no news to her, nor what was already so when it was given.
 */
export function newsOf(t: Window, { me, now, zone }: Reader): News | null {
  const made = Temporal.Instant.from(t.madeAt)
  const due = t.dueOn === null ? null : Temporal.PlainDate.from(t.dueOn)
  const end = t.dueAt ? Temporal.Instant.from(t.dueAt) : due && startOf(due.add({ days: 1 }), zone)
  const later: [What, Temporal.Instant | null][] = [
    ['soon', due && t.remindBefore > 0 ? startOf(due.subtract({ days: t.remindBefore }), zone) : null],
    ['due', due && startOf(due, zone)],
    ['late', end],
  ]
  const come = later.flatMap(([what, at]) =>
    at && Temporal.Instant.compare(at, made) > 0 && Temporal.Instant.compare(at, now) <= 0 ? [{ what, at }] : [],
  )
  const last = come.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)).at(-1)
  if (last) return { what: last.what, at: last.at.toString() }
  return t.madeBy === me ? null : { what: 'given', at: made.toString() }
}

/** From which day on those who lead are told that it is late; null when it has no end. */
export const leadsFrom = (t: { dueOn: string | null; leadsAfter: number }): Temporal.PlainDate | null =>
  t.dueOn === null ? null : Temporal.PlainDate.from(t.dueOn).add({ days: t.leadsAfter + 1 })

export const startOfDay = startOf

/** What a mail may count. */
export const MAIL_ABOUT = ['urgent', 'decide', 'due', 'given', 'answered'] as const

/** What became of a mail: sent, nothing to tell, its reader left or wants none, or tried too often. */
export const OUTCOMES = ['sent', 'nothing', 'left', 'given_up'] as const

/** What somebody may write who means her own address. */
export const isAddress = (text: string): boolean => /^[a-z0-9._%+-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)

/** Is it one of her quiet hours? Those that end before they begin end the next morning. */
export function isQuiet(hours: { from: string; until: string } | null, now: Temporal.Instant, zone: string): boolean {
  if (!hours) return false
  const at = now.toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)
  const { from, until } = hours
  return from <= until ? at >= from && at < until : at >= from || at < until
}

/** Everything up to one moment, or one line of it. */
export const ALL_LINES = '*'

export const isSeen = (seen: ReadonlyMap<string, string>, line: string, at: string): boolean =>
  [seen.get(ALL_LINES), seen.get(line)].some(
    (until) =>
      until !== undefined && Temporal.Instant.compare(Temporal.Instant.from(until), Temporal.Instant.from(at)) >= 0,
  )

/** The moment of the latest line. */
export const untilOf = (lines: readonly { at: string }[]): string =>
  lines.reduce((last, { at }) => (last === '' || Date.parse(at) > Date.parse(last) ? at : last), '')

type Line = { isNew: boolean; isUrgent: boolean; at: string }

/** What is new first, of it what is urgent, and of that the latest. */
export const byNews = (a: Line, b: Line): number =>
  Number(b.isNew) - Number(a.isNew) ||
  Number(b.isUrgent) - Number(a.isUrgent) ||
  (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)
