/** What may happen in a house (domain.md 7.5). What accuses a colleague is not among them: it goes another way (module voice). */
export const INCIDENT_KINDS = [
  'sudden_illness',
  'injury',
  'self_harm',
  'violence_between',
  'sexual_violence',
  'outside_threat',
  'loss',
  'substances',
  'fire_flood',
  'left_house',
  'family_conflict',
  'image_spread',
  'birth',
] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

/** What an incident that accuses a colleague is called on the way past the house. */
export const accusationOf = (kind: IncidentKind) =>
  kind === 'sexual_violence'
    ? ('staff_sexual' as const)
    : kind === 'violence_between' || kind === 'injury'
      ? ('staff_violence' as const)
      : ('staff_conduct' as const)

export const LEVELS = ['minor', 'moderate', 'serious', 'critical'] as const
export type Level = (typeof LEVELS)[number]

export const PLACES = ['dormitory', 'class', 'dining', 'health_room', 'yard', 'gate', 'office', 'outside'] as const

/** Whom the law names, each with a clock; and all who are told of it, by what. */
export const CLOCKS = ['head', 'office', 'police'] as const
export const TOLD = [...CLOCKS, 'worker', 'family', 'health', 'uptd_ppa'] as const
export type Told = (typeof TOLD)[number]
export const CHANNELS = ['in_person', 'phone', 'message', 'letter'] as const

export const WORDS = ['report', 'addition', 'step', 'telling', 'lesson', 'letter'] as const

/** To whom an incident is reported by letter. */
export const LETTER_TO = ['office', 'police', 'uptd_ppa'] as const satisfies readonly Told[]
/** How the women who were there stand in it; a protected woman stands by her code in either. */
export const NAMINGS = ['numbers', 'names'] as const

type What = { kind: IncidentKind; level: Level; knownAt: Temporal.Instant }
export type Duty = { whom: (typeof CLOCKS)[number]; dueAt: Temporal.Instant }

/**
 * Who must be told, and until when, from the moment it was known: of the two upper levels the head within the hour and the office
 * within a day (domain.md 7.5); of sexual violence the police within 3×24 hours (UU 12/2022 art. 41), and the head, who sees to it.
 */
export function dutiesOf({ kind, level, knownAt }: What): Duty[] {
  const isGrave = level === 'serious' || level === 'critical'
  const isSexual = kind === 'sexual_violence'
  return [
    ...(isGrave || isSexual ? [{ whom: 'head' as const, dueAt: knownAt.add({ hours: 1 }) }] : []),
    ...(isGrave ? [{ whom: 'office' as const, dueAt: knownAt.add({ hours: 24 }) }] : []),
    ...(isSexual ? [{ whom: 'police' as const, dueAt: knownAt.add({ hours: 72 }) }] : []),
  ]
}

export type TimeFault = 'happened_in_future' | 'known_before_happened'

/** Times that run backwards. */
export function timeFault(
  happenedAt: Temporal.Instant,
  knownAt: Temporal.Instant,
  now: Temporal.Instant,
): TimeFault | null {
  const after = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0
  if (after(happenedAt, now) || after(knownAt, now)) return 'happened_in_future'
  return after(happenedAt, knownAt) ? 'known_before_happened' : null
}

type Standing = { duties: readonly { toldAt: string | null }[]; steps: readonly { doneAt: string | null }[] }

/** What keeps it open: somebody who must be told was not, or a step that somebody took on is not done. */
export function openReason({ duties, steps }: Standing): 'not_told_yet' | 'steps_open' | null {
  if (duties.some((d) => d.toldAt === null)) return 'not_told_yet'
  return steps.some((s) => s.doneAt === null) ? 'steps_open' : null
}
