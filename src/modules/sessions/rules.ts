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

/** A talk with her, in which what she does or leaves may have come up. */
const TALKS: readonly NoteKind[] = ['counselling', 'companionship', 'motivation']
export const isTalk = (kind: NoteKind): boolean => TALKS.includes(kind)

/** Who may read the words: the case team · the author and the head · the author and the psychologist · the author alone. */
export const AUDIENCES = ['team', 'head', 'psychologist', 'own'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Talks for which she is in the house; a phone call, a visit, company on her way or motivation may be anywhere, and before she comes. */
const IN_HOUSE: readonly NoteKind[] = ['counselling', 'mediation', 'facilitation', 're_explanation']
export const isInHouse = (kind: NoteKind): boolean => IN_HOUSE.includes(kind)

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

/** Whether what was agreed is kept, when somebody looks again. */
export const LOOKS = ['kept', 'partly', 'not_kept'] as const
export type Look = (typeof LOOKS)[number]

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

/** A goal without a note for longer than this is worth a nudge (soft gate of G5). */
const GOAL_NOTE_DAYS = 14
export const isRecent = (day: string, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.from(day).until(today).days <= GOAL_NOTE_DAYS
