import { AWAY_AS } from '../cases/stages.ts'

/** Kinds of rooms to sleep in (domain.md 7.1). */
export const ROOM_KINDS = ['dormitory', 'family', 'isolation', 'shelter'] as const

/** "Wisma Anggrek Kamar 4 · B": a bed as everybody calls it; "Wisma Melur" and its room "Melur 3" are "Wisma Melur 3". */
export function placeOf({ building, room, bed }: Readonly<Record<'building' | 'room' | 'bed', string>>): string {
  const last = building.slice(building.lastIndexOf(' ') + 1)
  return `${building} ${room.startsWith(`${last} `) ? room.slice(last.length + 1) : room} · ${bed}`
}

/** Where a woman who has arrived can be. */
export const PRESENCES = ['in_house', ...AWAY_AS] as const
export type Presence = (typeof PRESENCES)[number]
/** What is noted without a leave. */
export const NOTED = ['in_house', 'in_hospital', 'unclear', 'left'] as const satisfies readonly Presence[]

/** Away with the house's knowledge: she keeps her bed (domain.md 7.1). */
const AWAY: readonly string[] = ['on_leave', 'in_hospital', 'practice_outside']
export const isAway = (presence: string): boolean => AWAY.includes(presence)

/** "Kembali" is one touch and may be the wrong one: it is taken back within so many minutes, while nothing was noted after it. */
export const TAKE_BACK_MINUTES = 60
type Last = Readonly<Record<'from' | 'to' | 'at', string | null>>
export function isJustBack({ from, to, at }: Last, now: Temporal.Instant): boolean {
  if (to !== 'in_house' || at === null || (from !== 'unclear' && !isAway(from ?? ''))) return false
  return now.since(Temporal.Instant.from(at)).total('minutes') < TAKE_BACK_MINUTES
}

/** Leave by its kind, in kinds that tell no reason; who gives it and for how long is said by the module `leave` (domain.md 7.4). */
export const LEAVE_KINDS = ['errand', 'appointment', 'outing', 'home', 'practice'] as const
export type LeaveKind = (typeof LEAVE_KINDS)[number]

/** What may be otherwise at the evening roll than her presence says. `back`: she is here, and was noted as away. */
export const ROLL_MARKS = ['not_here', 'sick', 'elsewhere', 'back'] as const
export type RollMark = (typeof ROLL_MARKS)[number]

/** The roll is at 21.30 (domain.md 7.2); an hour later it is late. */
export const ROLL = { at: '21:30', lateFrom: '22:30' } as const

/** The evening that a moment belongs to: until noon it is still the night before. */
export const nightOf = (at: Temporal.ZonedDateTime): Temporal.PlainDate => at.subtract({ hours: 12 }).toPlainDate()

/** Is it time for the roll: from its minute until noon of the next day. */
export const isRollTime = (at: Temporal.ZonedDateTime): boolean =>
  at.hour < 12 || Temporal.PlainTime.compare(at.toPlainTime(), Temporal.PlainTime.from(ROLL.at)) >= 0

/** Where she is after a mark; null: her presence stays. A mark that fits no longer moves nothing. */
export function movedBy(mark: RollMark, from: string): Presence | null {
  if (mark === 'not_here' && from === 'in_house') return 'unclear'
  if (mark === 'back' && from !== 'in_house' && from !== 'left') return 'in_house'
  return null
}

/** Her bed is kept so long while she is in hospital (domain.md 7.1), and so many days before it is thought about. */
export const HOSPITAL_DAYS = 30
export const HOSPITAL_WARNING_DAYS = 5

/** Who is late is asked for after half an hour; after six hours her worker asks (domain.md 7.4); then come the steps of 4.4. */
export const LATE_STEPS = [
  { minutes: 30, step: 'remind' },
  { minutes: 6 * 60, step: 'contact' },
] as const

/** She should be back and is not: from the minute that was agreed. */
export const isLate = (presence: string, backAt: string | null, now: Temporal.Instant): boolean =>
  isAway(presence) && backAt !== null && Temporal.Instant.compare(Temporal.Instant.from(backAt), now) < 0

type Traits = Readonly<Record<'isGroundFloor' | 'takesChildren' | 'isNearCarer' | 'isProtected', boolean>> & {
  kind: string
}
/** What she needs of a bed; asked for the choice alone and kept nowhere: why is nobody's to write down. */
export type BedNeeds = {
  children: number
  isProtected: boolean
  groundFloor: boolean
  nearCarer: boolean
  isolation: boolean
}

/** How a bed suits her, in codes of words: what speaks for it, and what against it (domain.md 7.1). */
export function suits(bed: Traits, needs: BedNeeds): { good: readonly Hint[]; bad: readonly Hint[] } {
  const asked: readonly [Hint, boolean, boolean][] = [
    ['children', needs.children > 0, bed.takesChildren],
    ['protected', needs.isProtected, bed.isProtected],
    ['ground_floor', needs.groundFloor, bed.isGroundFloor],
    ['near_carer', needs.nearCarer, bed.isNearCarer],
    ['isolation', needs.isolation, bed.kind === 'isolation'],
  ]
  // a room that is kept for somebody is not filled by whoever needs it not
  const kept: readonly [Hint, boolean][] = [
    ['kept_children', bed.kind === 'family' && needs.children === 0],
    ['kept_isolation', bed.kind === 'isolation' && !needs.isolation],
    ['kept_protected', bed.isProtected && !needs.isProtected],
  ]
  return {
    good: asked.flatMap(([hint, needed, has]) => (needed && has ? [hint] : [])),
    bad: [
      ...asked.flatMap(([hint, needed, has]) => (needed && !has ? [hint] : [])),
      ...kept.flatMap(([hint, isKept]) => (isKept ? [hint] : [])),
    ],
  }
}
export const HINTS = [
  'children',
  'protected',
  'ground_floor',
  'near_carer',
  'isolation',
  'kept_children',
  'kept_isolation',
  'kept_protected',
] as const
export type Hint = (typeof HINTS)[number]

/** The beds that suit her best stand first; of those alike the order stays. */
export const bestFirst = <B extends Traits>(beds: readonly B[], needs: BedNeeds): B[] => {
  const score = (b: B) => suits(b, needs).good.length - 2 * suits(b, needs).bad.length
  return beds.toSorted((a, b) => score(b) - score(a))
}

export type Period = { fromOn: string; untilOn: string | null }

/** Nights that a bed was taken between two days, both included; the day of leaving is not a night. */
export function nightsTaken({ fromOn, untilOn }: Period, from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  const end = until.add({ days: 1 })
  const first = later(Temporal.PlainDate.from(fromOn), from)
  const last = untilOn === null ? end : earlier(Temporal.PlainDate.from(untilOn), end)
  return Math.max(0, first.until(last).days)
}

/**
 * Occupancy: bed-days used over beds times days, both ends included (domain.md 7.1). Null without beds or days.
 *
 * @returns bed-days used, bed-days there are, and their ratio 0 … 1
 */
export function occupancy(
  periods: readonly Period[],
  beds: number,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): { used: number; possible: number; ratio: number | null } {
  const days = from.until(until).days + 1
  const possible = days > 0 ? beds * days : 0
  const used = periods.reduce((sum, p) => sum + nightsTaken(p, from, until), 0)
  return { used, possible, ratio: possible > 0 ? used / possible : null }
}

/** How long women have been here, in the spans of the programme: a month, a quarter, the 180 days, longer. */
export const STAYS = ['month', 'quarter', 'programme', 'longer'] as const
export type Stay = (typeof STAYS)[number]
export function stayOf(days: number): Stay {
  if (days <= 30) return 'month'
  if (days <= 90) return 'quarter'
  return days <= 180 ? 'programme' : 'longer'
}

/** The months that end with this day, the earliest first; the last one goes until today. */
export const monthsUntil = (today: Temporal.PlainDate, count: number) =>
  Array.from({ length: count }, (_, back) => {
    const from = today.with({ day: 1 }).subtract({ months: count - 1 - back })
    const end = from.add({ months: 1 }).subtract({ days: 1 })
    return { from, until: earlier(end, today) }
  })

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b)
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b)
