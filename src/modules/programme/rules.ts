import { BLOCK_KINDS } from '../places/rules.ts'

/** What stands on a timetable (domain.md 6.5), and a visit of her family. */
export const SESSION_KINDS = [
  'social',
  'skills',
  'enterprise',
  'group',
  'counselling',
  'spiritual',
  'physical',
  'duty',
  'visit',
] as const
export type SessionKind = (typeof SESSION_KINDS)[number]
/** What is done with the hands or the body: its roll begins as practice and not as a talk. */
export const isPractice = (kind: SessionKind): boolean => kind === 'skills' || kind === 'physical' || kind === 'duty'

const CLASSES: readonly SessionKind[] = ['social', 'skills', 'enterprise', 'group']
/** Residents stay during holidays: care goes on, classes stop (domain.md 3.8). */
export const stopsOnHolidays = (kind: SessionKind): boolean => CLASSES.includes(kind)

const AMID_BLOCKS: readonly SessionKind[] = ['spiritual', 'duty']
/** Guidance in faith is held at the hour of prayer, and whoever has duty cooks at mealtime; nothing else is. */
export const keepsClearOfBlocks = (kind: SessionKind): boolean => !AMID_BLOCKS.includes(kind)

/** As what somebody gives a session (domain.md P60–P62, P66 and 8.1). */
export const GIVES_AS = [
  'instructor',
  'co_instructor',
  'companion',
  'guide',
  'speaker',
  'psychologist',
  'clergy',
  'volunteer',
] as const
export type GivesAs = (typeof GIVES_AS)[number]
/** Where nothing else was said. */
export const asWhat = (kind: SessionKind): GivesAs =>
  kind === 'skills' || kind === 'enterprise' ? 'instructor' : 'guide'

type Given = { delivererId: string | null; helpers: readonly { delivererId: string }[] }
/** Whoever leads it first, then those beside her. */
export const giversOf = ({ delivererId, helpers }: Given): string[] => [
  ...(delivererId === null ? [] : [delivererId]),
  ...helpers.map((h) => h.delivererId),
]

export const MEANT_FOR = ['group', 'everyone', 'some'] as const
export type MeantFor = (typeof MEANT_FOR)[number]
/** What a day is made of for whoever lives it: what is held, and the hours around it. */
export const HOUR_KINDS = [...SESSION_KINDS, ...BLOCK_KINDS] as const
export type HourKind = (typeof HOUR_KINDS)[number]

/** What a class needs before it opens (domain.md P28). */
export const CLASS_NEEDS = ['place', 'tools', 'material', 'instructor', 'budget'] as const
export type ClassNeed = (typeof CLASS_NEEDS)[number]
export const missingOf = (ready: readonly ClassNeed[]): ClassNeed[] =>
  CLASS_NEEDS.filter((need) => !ready.includes(need))

/** What keeps her out of a class: she is not accepted, or a trade is learned with a plan in force (P50). Guidance needs none. */
export function keptOut(
  her: { state: string; admittedOn: string | null },
  hasPlan: boolean,
  isTrade: boolean,
): 'not_in_house' | 'no_plan_yet' | null {
  if (her.state !== 'open' || her.admittedOn === null) return 'not_in_house'
  return isTrade && !hasPlan ? 'no_plan_yet' : null
}

export const WEEK_STATES = ['draft', 'proposed', 'published'] as const
/** What the head wants mended before she publishes a week. */
export const RETURNED_FOR = ['hours', 'deliverer', 'place', 'faith', 'balance', 'other'] as const
