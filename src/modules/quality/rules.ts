export const SIDES = ['inhibiting', 'supporting'] as const
export type Side = (typeof SIDES)[number]

/** What a factor is about; the study names support and obstacles of each (P99–P109). */
export const FIELDS = [
  'staff',
  'knowledge',
  'money',
  'tools',
  'house',
  'family',
  'market',
  'partners',
  'government',
  'community',
  'women',
  'other',
] as const

/** Who or what says so. `place`: what was looked at, here or where a woman lives. */
export const SOURCES = [
  'resident',
  'family',
  'social_worker',
  'class_staff',
  'specialist',
  'house_staff',
  'head',
  'office',
  'partner',
  'community',
  'records',
  'place',
] as const
export type Source = (typeof SOURCES)[number]

/** The techniques of the founding study (P115). */
export const TECHNIQUES = ['interview', 'observation', 'document'] as const
export type Technique = (typeof TECHNIQUES)[number]

/** People are spoken with and watched; papers are read; a place is looked at. An office and a partner also write. */
const reach: Partial<Record<Source, readonly Technique[]>> = {
  records: ['document'],
  place: ['observation'],
  office: TECHNIQUES,
  partner: TECHNIQUES,
}
export const techniquesOf = (source: Source): readonly Technique[] => reach[source] ?? ['interview', 'observation']

export type Evidence = { source: Source; technique: Technique }
export const CONFIRMATIONS = ['none', 'single', 'by_sources', 'by_techniques', 'by_both'] as const
export type Confirmation = (typeof CONFIRMATIONS)[number]

/** Triangulation of source and technique (P116): two kinds of source, two techniques, or both. Two women are one kind of source. */
export function confirmationOf(evidence: readonly Evidence[]): Confirmation {
  if (evidence.length === 0) return 'none'
  const sources = new Set(evidence.map((e) => e.source)).size
  const techniques = new Set(evidence.map((e) => e.technique)).size
  if (sources > 1) return techniques > 1 ? 'by_both' : 'by_sources'
  return techniques > 1 ? 'by_techniques' : 'single'
}
export const isTriangulated = (c: Confirmation): boolean => c.startsWith('by_')

export type Cell = Evidence & { count: number }
/** How many pieces of evidence there are of each source by each technique, in the order of the sources. */
export const cellsOf = (evidence: readonly Evidence[]): Cell[] =>
  SOURCES.flatMap((source) =>
    TECHNIQUES.flatMap((technique) => {
      const count = evidence.filter((e) => e.source === source && e.technique === technique).length
      return count > 0 ? [{ source, technique, count }] : []
    }),
  )

/** From what an improvement follows. */
export const ORIGINS = ['factor', 'report', 'issue', 'complaints', 'survey', 'binder', 'supervision', 'other'] as const
export type Origin = (typeof ORIGINS)[number]
/** Those that somebody chooses; the others come with what they follow from. */
export const CHOSEN_ORIGINS = ['complaints', 'survey', 'binder', 'supervision', 'other'] as const

export const STATES = ['running', 'late', 'done'] as const
export type State = (typeof STATES)[number]
export const stateOf = (i: { doneOn: string | null; dueOn: string }, today: string): State =>
  i.doneOn !== null ? 'done' : i.dueOn < today ? 'late' : 'running'

/** What comes up around the house (P92, P93). */
export const TOPICS = [
  'recruiting',
  'violence',
  'online_debt',
  'stigma',
  'jobs',
  'papers',
  'housing',
  'drugs',
  'children',
  'transport',
  'other',
] as const
/** Whom the house told of it. */
export const TOLD = ['village', 'district', 'social_office', 'health', 'police', 'partner', 'nobody'] as const
