import type { Role } from './roles.ts'
import type { Rule } from './rule.ts'

/** What one detail may hold. A list is the codes that it may be; there is no kind for a name or a story. */
type Kind = 'count' | 'flag' | 'day' | 'time' | 'id' | 'ids' | 'code' | 'codes' | readonly string[]
export type Detail = Kind | Maybe<Kind>
type Maybe<K> = { readonly maybe: K }

/** A detail that an event of this kind may lack. */
export const maybe = <const K extends Kind>(kind: K): Maybe<K> => ({ maybe: kind })

/** The same detail under each of these names. */
export const each = <N extends string, D>(names: readonly N[], detail: D): Readonly<Record<N, D>> =>
  Object.fromEntries(names.map((name) => [name, detail])) as Record<N, D> // every name has just been given one

type ValueOf<K> = K extends 'count'
  ? number
  : K extends 'flag'
    ? boolean
    : K extends 'ids' | 'codes'
      ? readonly string[]
      : K extends readonly (infer Code)[]
        ? Code
        : string

export type DetailsOf<D> = {
  [N in keyof D as D[N] extends Maybe<Kind> ? never : N]: ValueOf<D[N]>
} & {
  [N in keyof D as D[N] extends Maybe<Kind> ? N : never]?:
    | ValueOf<D[N] extends Maybe<infer K> ? K : never>
    | null
    | undefined
}

/**
 * What shows that it happened: a row of the same case, under the id of the event's subject, that was written in the very
 * transaction and is as `where` says in SQL. `stands`: an older row shows it as well. Where no row can, the reason in words.
 */
export type Proof =
  | { readonly row: `${string}.${string}`; readonly where?: string; readonly stands?: true }
  | { readonly none: string }

/** Gates of a stage and checks of an exit that it meets, or that it undoes (cases/stage-rules.ts): never without a proof. */
type Witness =
  | { meets?: never; undoes?: never; proof?: never }
  | { meets?: readonly string[]; undoes?: readonly string[]; proof: Proof }

/** What the timeline of a case can be narrowed to; the rest of what happened stands there under "all" alone. */
export const CHAPTERS = ['session', 'incident', 'letter', 'stage'] as const
type Chapter = (typeof CHAPTERS)[number]

/** What stands in a module's events.ts. */
export type EventSpec = Witness & {
  /** who may write it: the roles of the action that does it; `database`: only its own functions */
  by: readonly (Role | 'system')[] | 'everyone' | 'database'
  details?: Readonly<Record<string, Detail>>
  /** who is told that it happened, by the timeline and by the database: roles and sets of cases; else as the module says */
  seenBy?: Rule
  /** the details that say when it happened, where that is not when it was written down */
  when?: { readonly day: string; readonly time?: string }
  /** on the timeline: `weekly` is routine, counted by week; a `step` stands under the line of what it led to, or alone as one with its like */
  line?: 'weekly' | 'step'
  /** the chapter of the timeline to which it belongs; else the one of its module */
  under?: Chapter
  /** a step of the machine that tells a reader of the timeline nothing */
  silent?: true
}

export type EventKind = EventSpec & { readonly kind: `${string}.${string}`; readonly seenBy: Rule }

/**
 * What happened, in the past tense: `consents.recorded`. Ids and codes only, never a name or a story: the event
 * goes into the audit chain and is kept for years. `seenBy` at the end holds for every line without its own: that it happened can
 * be the secret, so nothing is told without a decision (kernel/told.ts). So does `under`, where there is one.
 */
export function eventsOf<const M extends string, const T extends Readonly<Record<string, EventSpec>>>(
  module: M,
  table: T,
  seenBy: Rule,
  under?: Chapter,
): { readonly [N in keyof T & string]: T[N] & { readonly kind: `${M}.${N}`; readonly seenBy: Rule } } {
  const named = Object.entries(table).map(([name, spec]) => [
    name,
    { seenBy, ...(under && { under }), ...spec, kind: `${module}.${name}` },
  ])
  return Object.fromEntries(named) // the same keys, each with its kind
}

export type About = {
  /** the case it is about, if it is about one */
  caseId?: string
  /** the record it is about: [table, id] */
  subject?: readonly [table: string, id: string]
}
/** An event that a row proves says of which case, and which row. */
type Shown<E extends EventKind> = E extends { proof: { row: string } } ? Required<About> : About
type Told<E extends EventKind> = E extends { details: infer D }
  ? Shown<E> & { details: DetailsOf<D> }
  : Shown<E> & { details?: never }
/** What is said beside the kind; nothing, when nothing must be. */
export type Telling<E extends EventKind> = About extends Told<E> ? [about?: Told<E>] : [about: Told<E>]

/** One thing that happened, to be written down: its kind and what is said of it. */
export type Happened = About & {
  event: EventKind
  details?: Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>
}

export const happened = <E extends EventKind>(event: E, ...[about]: Telling<E>): Happened => ({ event, ...about })
