/** Signs that wait for nobody: refer now (domain.md 7.6). */
export const DANGERS = ['fever', 'breathing', 'bleeding', 'pregnancy', 'fainting', 'self_harm'] as const

/** Typed as it is read from the thermometer, with a comma or a point; null when it is no temperature. */
export function degrees(typed: string | undefined): number | null {
  const said = /^(\d{2})(?:[.,](\d))?$/.exec(typed?.trim() ?? '')
  const value = said ? Number(`${said[1]}.${said[2] ?? 0}`) : Number.NaN
  return value >= 30 && value <= 45 ? value : null
}

type Seen = { dangers?: readonly string[] | undefined; temperature?: string | undefined }

/** Refer now: a sign of danger, or a fever of 38.5 °C whoever forgot to tick it (domain.md 7.6). */
export const mustReferNow = ({ dangers = [], temperature }: Seen): boolean =>
  dangers.length > 0 || (degrees(temperature) ?? 0) >= 38.5

type Written = { version: number; corrected?: string | undefined; temperature?: string | undefined; examinedOn: string }

/** Why it can not be written; null when it can. */
export function judgeScreening(
  s: Written,
  today: Temporal.PlainDate,
): 'correction_needs_reason' | 'no_temperature' | 'in_the_future' | null {
  if (s.version > 0 && !s.corrected) return 'correction_needs_reason'
  if (s.temperature && degrees(s.temperature) === null) return 'no_temperature'
  return Temporal.PlainDate.compare(s.examinedOn, today) > 0 ? 'in_the_future' : null
}

/** What the health log is about (F24; domain.md 7.6, 7.10). */
export const LOG_KINDS = ['complaint', 'pregnancy', 'child'] as const
export const STANDINGS = ['watched', 'treated', 'refer', 'over'] as const

/** What she avoids for some days, as the class reads it: never why (domain.md 8.3, "duduk saja hari ini"). */
export const LIMITS = [
  'sit_today',
  'no_lifting',
  'no_chemicals',
  'no_heat',
  'no_exercise',
  'no_sharp_tools',
  'rest_often',
] as const

type Entry = { on: string; temperature?: string | undefined; againOn?: string | undefined }

/** Why it can not be written; null when it can. */
export function judgeEntry(
  e: Entry,
  today: Temporal.PlainDate,
): 'in_the_future' | 'no_temperature' | 'again_before' | null {
  if (Temporal.PlainDate.compare(e.on, today) > 0) return 'in_the_future'
  if (e.temperature && degrees(e.temperature) === null) return 'no_temperature'
  return e.againOn && Temporal.PlainDate.compare(e.againOn, e.on) < 0 ? 'again_before' : null
}

/** A sign of danger is never only watched: it is referred now, whatever was chosen (domain.md 7.6). */
export const standingOf = <S extends string>(chosen: S, seen: Seen): S | 'refer' =>
  mustReferNow(seen) ? 'refer' : chosen

type Told = { caseId: string; kind: string; text: { child?: string | undefined } }

/** The last entry of each matter, out of those the newest first: what was said of her child does not end what was said of her. */
export function lastOfEach<E extends Told>(entries: readonly E[]): E[] {
  const matters = new Map<string, E>()
  for (const e of entries) {
    const matter = JSON.stringify([e.caseId, e.kind, e.text.child])
    if (!matters.has(matter)) matters.set(matter, e)
  }
  return [...matters.values()]
}

type Lot = { lotId: string; leftCount: number }

/** How much of which box, in the order in which they are given; null when all of them together are too little. */
export function takeFrom(lots: readonly Lot[], quantity: number): { lotId: string; take: number }[] | null {
  let still = quantity
  const taken = lots.flatMap(({ lotId, leftCount }) => {
    const take = Math.min(still, leftCount)
    still -= take
    return take > 0 ? [{ lotId, take }] : []
  })
  return still === 0 ? taken : null
}

/** From the first day of the last period until the child is due. */
const PREGNANCY_DAYS = 280
/** So many days after its day a child may still come, and the day is not wrong. */
const OVERDUE_DAYS = 21

/** The week of her pregnancy on a day, counted as midwives do. */
export const weekAt = (dueOn: string, day: Temporal.PlainDate): number =>
  Math.floor((PREGNANCY_DAYS - day.until(Temporal.PlainDate.from(dueOn)).days) / 7)

/** Could a child be due on that day? */
export const isLikelyDue = (dueOn: string, today: Temporal.PlainDate): boolean => {
  const days = today.until(Temporal.PlainDate.from(dueOn)).days
  return days <= PREGNANCY_DAYS && days >= -OVERDUE_DAYS
}

/** Six check-ups at least, one, two and three in the three parts of a pregnancy; each by the end of its week. */
export const CHECK_WEEKS = [12, 20, 27, 32, 36, 39] as const
export type CheckUp = { week: number; fromOn: string; byOn: string; doneOn: string | null }

/** Her check-ups with their days; one is done when she was looked at within its days. */
export function checkUpsOf(dueOn: string, seen: readonly string[]): CheckUp[] {
  const due = Temporal.PlainDate.from(dueOn)
  const endOf = (week: number) => due.subtract({ days: PREGNANCY_DAYS - week * 7 - 6 })
  return CHECK_WEEKS.map((week, n) => {
    const before = CHECK_WEEKS[n - 1]
    const fromOn = (
      before === undefined ? due.subtract({ days: PREGNANCY_DAYS }) : endOf(before).add({ days: 1 })
    ).toString()
    const byOn = endOf(week).toString()
    return { week, fromOn, byOn, doneOn: seen.toSorted().find((on) => fromOn <= on && on <= byOn) ?? null }
  })
}

/** The check-up that is asked for now: the first that is neither done nor over. */
export const nextCheckUp = (all: readonly CheckUp[], today: string): CheckUp | undefined =>
  all.find((c) => c.doneOn === null && c.byOn >= today)
