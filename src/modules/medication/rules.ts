import { instantIn } from '../../kernel/dates.ts'
import type { WHERES } from '../cases/stages.ts'

/** What became of a dose. `missed` is said of one whose time is over. */
export const MARKS = ['given', 'refused', 'not_here', 'missed'] as const
export type Mark = (typeof MARKS)[number]

/** Most times of one day. */
export const MOST_TIMES = 6
/** A dose that nobody marked so many minutes after its time is missed; so long before it stands under "now". No document says it. */
export const LATE_MINUTES = 120
const NEAR_MINUTES = 60
/** So many days back an unmarked dose is asked for. */
export const BACK_DAYS = 7

/** Times as they were typed ("7.00", "19:30"), as minutes of the day in their order; null when one of them is none. */
export function minutesOf(typed: readonly string[]): number[] | null {
  const minutes = typed.map((one) => {
    const said = /^(\d{1,2})[.:](\d{2})$/.exec(one.trim())
    const [hour, minute] = [Number(said?.[1] ?? 24), Number(said?.[2] ?? 60)]
    return hour < 24 && minute < 60 ? hour * 60 + minute : null
  })
  const good = minutes.filter((m) => m !== null)
  if (good.length !== typed.length || good.length === 0 || good.length > MOST_TIMES) return null
  return [...new Set(good)].toSorted((a, b) => a - b)
}

export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

export type Plan = {
  planId: string
  minutes: readonly number[]
  fromOn: string
  untilOn: string | null
  writtenAt: string
  endedAt: string | null
}
export type Dose = { planId: string; onDay: string; minute: number; at: Temporal.Instant }

const isBefore = (a: string, b: string) => Temporal.Instant.compare(a, b) < 0

/** The doses of a day out of a plan: none of before it was written, none after it was ended. */
export const dosesOf = (plan: Plan, onDay: string, zone: string): Dose[] =>
  onDay < plan.fromOn || (plan.untilOn !== null && onDay > plan.untilOn)
    ? []
    : plan.minutes.flatMap((minute) => {
        const at = instantIn(onDay, timeOf(minute), zone)
        const [said, ended] = [at.toString(), plan.endedAt]
        if (isBefore(said, plan.writtenAt) || (ended !== null && !isBefore(said, ended))) return []
        return [{ planId: plan.planId, onDay, minute, at }]
      })

export const STANDINGS = ['missed', 'now', 'later', 'done'] as const
export type Standing = (typeof STANDINGS)[number]

export function standingOf({ at }: Pick<Dose, 'at'>, mark: Mark | null, now: Temporal.Instant): Standing {
  if (mark !== null) return 'done'
  const since = at.until(now).total('minutes')
  return since > LATE_MINUTES ? 'missed' : since >= -NEAR_MINUTES ? 'now' : 'later'
}

/** Still to be given, or asked about, here: a dose of whoever is in hospital or away waits for its mark, and hurries nobody. */
export const isUrgent = (d: { standing: Standing; where: (typeof WHERES)[number] }): boolean =>
  d.standing === 'missed' && d.where === 'in_house'

/** Why a dose can not be marked so; null when it can. */
export function judgeMark(standing: Standing, mark: Mark): 'not_yet' | 'not_over' | null {
  if (standing === 'later') return 'not_yet'
  return mark === 'missed' && standing === 'now' ? 'not_over' : null
}
