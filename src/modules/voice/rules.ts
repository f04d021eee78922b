import type { Role } from '../../kernel/roles.ts'

/** What it is about. The first two accuse somebody who works here. */
export const TOPICS = [
  'staff_violence',
  'staff_sexual',
  'staff_conduct',
  'service',
  'food_room',
  'rules',
  'money',
  'other',
] as const
export type Topic = (typeof TOPICS)[number]
export const SPEAKERS = ['resident', 'staff'] as const
/** What an incident that accuses a colleague is called here. */
export const ACCUSING = ['staff_violence', 'staff_sexual', 'staff_conduct'] as const satisfies readonly Topic[]

/** Somebody who works here is meant: by name, or by what it is about. */
export const accusesSomebody = (topic: Topic, about: readonly string[]): boolean =>
  about.length > 0 || ACCUSING.some((a) => a === topic)

/** What is printed of one of them: whole for whoever received it, or for whoever is accused. */
export const SHEETS = ['receiver', 'accused'] as const

/** How grave an accusation is, as of an incident (domain.md 7.5); a complaint has none. */
export const LEVELS = ['minor', 'moderate', 'serious', 'critical'] as const
export type Level = (typeof LEVELS)[number]

/** Who is told of it outside: the office above the house, or who stands beside it when that office leads the accused, and the police. */
export const TOLD = ['office', 'uptd_ppa', 'inspectorate', 'police'] as const
export type Told = (typeof TOLD)[number]
export const NOTES = ['letter', 'telling'] as const

/** A complaint is answered within a fortnight (domain.md 10.2, I29). */
export const ANSWER_DAYS = 14
/** A social institution reports sexual violence within 3×24 hours of hearing of it (UU 12/2022 art. 41). */
export const POLICE_HOURS = 72
/** Of the two upper levels an office outside is told within a day (domain.md 7.5). The hour of the head falls away: it goes past her. */
export const OUTSIDE_HOURS = 24

/** Who stands outside the house and holds no key of any woman: the privacy officer, and the office above the house. */
export const OUTSIDE = ['data_protection_officer', 'social_office'] as const satisfies readonly Role[]
/** Whoever leads the house is the superior of everybody in it. */
const LEADERS: readonly string[] = ['head', 'coordinator']

export type Holder = { personId: string; roles: readonly string[] }
export type About = { topic: Topic; aboutIds: readonly string[] }

export const accuses = ({ topic, aboutIds }: About): boolean => aboutIds.length > 0 || ACCUSING.some((a) => a === topic)

const isGrave = (level: Level | null) => level === 'serious' || level === 'critical'
export const isAbove = (level: Level, other: Level) => LEVELS.indexOf(level) > LEVELS.indexOf(other)

/**
 * The level it begins with. Whoever speaks at the box is not asked for one: violence begins as grave, anything else that accuses in the
 * middle, and whoever receives it may raise it. Violence is below grave for nobody, also when it was written so.
 */
export function levelOf(about: About, written?: Level): Level | null {
  if (!accuses(about)) return null
  const least = about.topic === 'staff_violence' || about.topic === 'staff_sexual' ? 'serious' : null
  if (!written) return least ?? 'moderate'
  return least && isAbove(least, written) ? least : written
}

/** What runs from this hour: a day until an office outside is told, and of sexual violence three until the police is. */
export const clocksOf = (topic: Topic, level: Level | null, hour: Temporal.Instant) => ({
  outsideBy: isGrave(level) ? hour.add({ hours: OUTSIDE_HOURS }).toString() : null,
  policeBy: topic === 'staff_sexual' ? hour.add({ hours: POLICE_HOURS }).toString() : null,
})

/** The beginning of the hour: a clock that is exact would say whose session it was. */
export const hourOf = (now: Temporal.Instant) => now.round({ smallestUnit: 'hour', roundingMode: 'floor' })

/** The office above the house leads its head: of her it is not told either, and whoever stands beside it is. */
export const isPastOffice = (holders: readonly Holder[], aboutIds: readonly string[]) =>
  holders.some((h) => aboutIds.includes(h.personId) && h.roles.includes('head'))

/** How one of them is called in the register and at its own line: a piece of its id, which is one of chance and tells no order. */
export const numberOf = (voiceId: string): string => `S-${voiceId.slice(0, 6).toUpperCase()}`

/** Who spoke, and whether a name was given; never which. */
export const ORIGINS = ['resident_named', 'resident_nameless', 'staff_named', 'staff_nameless'] as const
export const originOf = (o: { speaker: (typeof SPEAKERS)[number]; isNamed: boolean }) =>
  `${o.speaker}_${o.isNamed ? 'named' : 'nameless'}` as const

/** `untold`: answered, while somebody outside must still be told. */
export const STANDINGS = ['waits', 'late', 'untold', 'answered'] as const
type Clocks = Readonly<
  Record<'answeredAt' | 'outsideBy' | 'outsideToldAt' | 'policeBy' | 'policeToldAt', string | null>
>
export function standingOf(v: Clocks & { answerBy: string }, today: string): (typeof STANDINGS)[number] {
  if (v.answeredAt === null) return v.answerBy < today ? 'late' : 'waits'
  const isUntold = (v.outsideBy && !v.outsideToldAt) || (v.policeBy && !v.policeToldAt)
  return isUntold ? 'untold' : 'answered'
}

/** As what whoever received it signs a letter. */
export const signsAs = (roles: readonly string[]) => OUTSIDE.find((role) => roles.includes(role)) ?? OUTSIDE[0]

/**
 * Who receives it (domain.md 7.5, security.md 3.2): nobody who leads the house, also not in somebody's place, nobody who is accused, and
 * not the office when the head is, whose superior it is. What accuses goes to all of them; a complaint to the privacy officer, and to the
 * office where there is none.
 */
export function recipientsOf(holders: readonly Holder[], about: About): string[] {
  const headAccused = isPastOffice(holders, about.aboutIds)
  const free = holders.filter(
    (h) =>
      !about.aboutIds.includes(h.personId) &&
      !h.roles.some((r) => LEADERS.includes(r)) &&
      !(headAccused && h.roles.includes('social_office')),
  )
  const [officers, office] = OUTSIDE.map((role) => free.filter((h) => h.roles.includes(role)).map((h) => h.personId))
  const both = [...new Set([...(officers ?? []), ...(office ?? [])])]
  if (accuses(about)) return both
  return officers && officers.length > 0 ? officers : both
}

/** The first of its clocks that still runs: whoever must be told outside today stands before what may be answered in a fortnight. */
export const nextClock = (v: Clocks & { answerBy: string }): string | null =>
  [
    v.answeredAt === null ? v.answerBy : null,
    v.outsideToldAt === null ? v.outsideBy : null,
    v.policeToldAt === null ? v.policeBy : null,
  ]
    .flatMap((at) => at ?? [])
    .toSorted()[0] ?? null
