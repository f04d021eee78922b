import type { Role } from '../../kernel/roles.ts'

/** The part that social work plays (domain.md 1.6, P77–P91). Stored as a code; reports of service count it. */
export const PARTS_PLAYED = ['counsellor', 'mediator', 'companion', 'broker', 'facilitator', 'motivator'] as const
export type PartPlayed = (typeof PARTS_PLAYED)[number]

/** The kind of a note decides the part played, so that nobody types it twice (design.md 6, session note). */
export const PART_OF_KIND = {
  counselling: 'counsellor',
  mediation: 'mediator',
  companionship: 'companion',
  phone: 'companion',
  home_visit: 'companion',
  motivation: 'motivator',
  facilitation: 'facilitator',
  brokering: 'broker',
  re_explanation: 'companion',
  /** a special note on one woman, written with the entry of a group session */
  group: 'facilitator',
} as const satisfies Record<string, PartPlayed>
export type NoteKind = keyof typeof PART_OF_KIND

/** Kinds that a person chooses; `group` comes with a group session only. */
export const NOTE_KINDS = [
  'counselling',
  'mediation',
  'companionship',
  'phone',
  'home_visit',
  'motivation',
  'facilitation',
  'brokering',
  're_explanation',
] as const satisfies readonly NoteKind[]
/** With what is written about one woman beside the note of a group. */
export const ALL_NOTE_KINDS = [...NOTE_KINDS, 'group'] as const

/** Who may read the words: the case team · the author and the head · the author and the psychologist · the author alone. */
export const AUDIENCES = ['team', 'head', 'psychologist', 'own'] as const
export type Audience = (typeof AUDIENCES)[number]

export const METHODS = ['talk', 'discussion', 'role_play', 'practice', 'game', 'film', 'visit'] as const

/** Talks for which she is in the house; a phone call, a visit, company on her way or motivation may be anywhere, and before she comes. */
const IN_HOUSE: readonly NoteKind[] = ['counselling', 'mediation', 'facilitation', 're_explanation']
export const isInHouse = (kind: NoteKind): boolean => IN_HOUSE.includes(kind)

/** How a woman was there (design.md 8.3, attendance). */
export const MARKS = ['present', 'late', 'excused', 'sick', 'dispensation', 'no_reason'] as const
export type Mark = (typeof MARKS)[number]
export const ATTENDED: readonly Mark[] = ['present', 'late', 'dispensation']

/** Not yet, with the knowledge of the house, or nobody knew where she was. */
export type HowNotHere = 'before' | 'away' | 'missing'
/** Whoever was on leave or in hospital was excused or sick; of whom nobody knew where she was, at most that she did not come. */
export const mayMark = (mark: Mark, how: HowNotHere | undefined): boolean =>
  how === undefined || (how !== 'before' && !ATTENDED.includes(mark) && (how === 'missing' || mark !== 'no_reason'))

/** Who the other party of a mediation is to her. */
export const RELATIONS = [
  'resident',
  'family',
  'friend',
  'neighbour',
  'staff',
  'partner',
  'former_partner',
  'perpetrator',
  'other',
] as const
export type Relation = (typeof RELATIONS)[number]
const DANGEROUS: readonly Relation[] = ['partner', 'former_partner', 'perpetrator']

/** Who may put a mediation on record in spite of a dangerous party, with a reason and a written safety check. */
const OVERRIDERS: readonly Role[] = ['head', 'social_worker']

export type Party = { relation: Relation; isListed: boolean }

/**
 * No mediation between a survivor and the one she fears (domain.md P84, F22). A party that is on her no-contact list, or
 * is her partner or the perpetrator, makes it unsafe; only an override by the head or a social worker lets it pass.
 */
export function judgeMediation(
  parties: readonly Party[],
  o: { hasOverride: boolean; roles: readonly string[] },
): 'clear' | 'overridden' | 'unsafe' {
  if (!parties.some((p) => p.isListed || DANGEROUS.includes(p.relation))) return 'clear'
  return o.hasOverride && OVERRIDERS.some((r) => o.roles.includes(r)) ? 'overridden' : 'unsafe'
}

/**
 * Who is told that a note needs attention: whoever may read it and did not write it. A note that nobody else may read
 * calls nobody: it would point at what its author keeps to herself.
 */
export function attentionGoesTo(n: {
  audience: Audience
  authorId: string
  responsibleId: string | null
  readerId: string | null
}): { ownerId: string } | { ownerRole: 'head' | 'coordinator' } | null {
  if (n.audience === 'own') return null
  if (n.audience === 'head') return { ownerRole: 'head' }
  if (n.audience === 'psychologist') return n.readerId && n.readerId !== n.authorId ? { ownerId: n.readerId } : null
  return n.responsibleId && n.responsibleId !== n.authorId ? { ownerId: n.responsibleId } : { ownerRole: 'coordinator' }
}

/** Words in quotation marks are hers (design.md 8.1.6): the sentences between “ ” or " " of a note, in their order. */
export function quotesOf(text: string): string[] {
  return [...text.matchAll(/“([^”]{2,500})”|"([^"]{2,500})"/g)]
    .map((m) => (m[1] ?? m[2] ?? '').trim())
    .filter((q) => q.length > 1)
}

export type Attendance = { attended: number; counted: number; percent: number | null }

/**
 * Attendance (domain.md 6.5): present, late and dispensation, over the sessions held less those missed through illness.
 * `percent` is whole, rounded half up; null when nothing counts.
 */
export function attendanceOf(marks: Readonly<Partial<Record<Mark, number>>>): Attendance {
  const n = (m: Mark) => marks[m] ?? 0
  const attended = n('present') + n('late') + n('dispensation')
  const counted = attended + n('excused') + n('no_reason')
  return { attended, counted, percent: counted === 0 ? null : Math.round((attended * 100) / counted) }
}

/** Below this in two weeks her companion talks with her; below that the team reviews (domain.md 6.5). */
const TALK_BELOW = 80
const REVIEW_BELOW = 60

/** What her attendance of two weeks asks for. */
export const attendanceAsks = ({ percent }: Attendance): 'review' | 'talk' | null => {
  if (percent === null || percent >= TALK_BELOW) return null
  return percent < REVIEW_BELOW ? 'review' : 'talk'
}

/** Above this the soft gate "attendance above 75%" is met. */
export const GOOD_ATTENDANCE = 75
/** A goal without a note for longer than this is worth a nudge (soft gate of G5). */
export const GOAL_NOTE_DAYS = 14
/** Somebody who did not follow gets the matter again within so many days (domain.md P78). */
export const RE_EXPLAIN_DAYS = 3

/** Does the attendance count as good, and was a goal worked on lately? For the gates that only advise. */
export const isGood = (percent: number | null): boolean => percent !== null && percent > GOOD_ATTENDANCE
export const isRecent = (day: string, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.from(day).until(today).days <= GOAL_NOTE_DAYS
