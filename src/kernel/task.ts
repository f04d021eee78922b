import type { Detail, DetailsOf } from './event.ts'
import type { Role } from './roles.ts'

/** What stands in a module's tasks.ts: work that waits in somebody's list, with a window. */
export type TaskSpec = {
  /** the role whose it is, of several the one that the maker says; without it the worker who is responsible for her has it */
  owner?: readonly Role[]
  /** colleagues of these roles may be given it by name */
  named?: readonly Role[]
  /** days from today before which it need not begin, and after which it is late; otherwise the maker gives the days */
  from?: number
  within?: number
  /** the page where it is done; of several the maker says which. `$caseId` is her case, `$id` the record it is about. */
  at: `/${string}` | readonly `/${string}`[]
  /** the action that does it on that page */
  does: string
  /** it ends when a person says so, because nothing else shows that it was done: a talk, a call, a look */
  ticked?: true
  /** and also with work, of whoever may touch the list it stands in */
  byWork?: true
  /** events after which it ends by itself; whoever may touch the list ends it with `finishTasks` as well */
  endedBy?: readonly string[]
  /** roles whose work ends it although they may not touch the list it stands in */
  crossing?: readonly Role[]
  /** today, before everything else: somebody may be in danger */
  urgent?: true
  /** a decision that waits: it stands among the approvals */
  decision?: true
  /** it is asked also of a woman who died (KS-10), or after her file was closed */
  afterDeath?: true
  afterClosing?: true
  /** when its owner is reminded, and whoever leads, where that is not as `remindedOf` says */
  remind?: Partial<Reminded>
  /** whoever asked for it reads the answer: on the page where it is done, or on this one */
  answered?: true | `/${string}`
  /** codes and numbers of its sentence */
  params?: Readonly<Record<string, Detail>>
}

/** Days before the end of its window, and days after it until those who lead are told. */
export type Reminded = { readonly before: number; readonly leads: number }

/** A window of two weeks or more is remembered two days before its end, a shorter one on its last day. What cannot wait is told at once. */
export const remindedOf = ({ urgent, within = 0, remind }: TaskSpec): Reminded => ({
  before: urgent || within < 14 ? 0 : 2,
  leads: urgent ? 1 : 7,
  ...remind,
})

/** Does work end it as well, whosever list it stands in? */
export type TaskKind = TaskSpec & { readonly kind: string }
/** What work ends, whosever it is: what only its owner's word ends the database refuses to her colleagues. */
export type EndedByWork = TaskKind &
  ({ ticked?: never } | { byWork: true } | { endedBy: readonly string[] } | { crossing: readonly Role[] })

/** Does work end it, whosever list it stands in? */
export const isByWork = <K extends TaskSpec>(task: K): task is K & EndedByWork =>
  !task.ticked || !!task.byWork || !!task.endedBy?.length || !!task.crossing?.length

/** The kinds of tasks of a module, each with its words in `words/tasks.*.json`. No two modules have one of the same name. */
export const tasksOf = <const T extends Readonly<Record<string, TaskSpec>>>(
  table: T,
): { readonly [N in keyof T & string]: T[N] & { readonly kind: N } } =>
  Object.fromEntries(Object.entries(table).map(([kind, spec]) => [kind, { ...spec, kind }])) as {
    readonly [N in keyof T & string]: T[N] & { readonly kind: N } // the same keys, each with its kind
  }

type Pages<K extends TaskKind> = K['at'] extends readonly (infer A)[] ? A : K['at']
type Needs<K extends TaskKind, Part extends string, Name extends string> =
  Pages<K> extends `${string}${Part}${string}`
    ? Readonly<Record<Name, string>>
    : Readonly<Partial<Record<Name, string>>>

/** What is said of one task beside its kind. */
export type Asked<K extends TaskKind = TaskKind> = {
  ownerId?: string
  ownerRole?: K extends { owner: readonly (infer R)[] } ? R : never
  fromOn?: string
  dueOn?: string
  dueAt?: string
  /** free words of a "next step"; sealed like the story */
  text?: string
} & Needs<K, '$caseId', 'caseId'> &
  Needs<K, '$id', 'id'> &
  (K['at'] extends readonly unknown[] ? { at: Pages<K> } : { at?: never }) &
  (K extends { params: infer P } ? { params: DetailsOf<P> } : { params?: never })

/** One task to be given to somebody: its kind and what is said of it. */
export type NewTask = Omit<Asked, 'at' | 'params' | 'ownerRole'> & {
  task: TaskKind
  ownerRole?: Role
  at?: string
  params?: Readonly<Record<string, unknown>>
}

export const asked = <K extends TaskKind>(task: K, about: Asked<K>): NewTask => ({ ...about, task }) as NewTask // what this kind asks for is what any kind may ask for

/** Where it is done. */
export function addressOf({ task, at, caseId, id }: NewTask): string {
  const page = at ?? (typeof task.at === 'string' ? task.at : task.at[0]) ?? ''
  return page.replace('$caseId', caseId ?? '').replace('$id', id ?? '')
}

/** The window of a task in days of the calendar. */
export const windowOf = (t: NewTask, today: Temporal.PlainDate): { fromOn: string; dueOn: string | null } => ({
  fromOn: t.fromOn ?? today.add({ days: t.task.from ?? 0 }).toString(),
  dueOn: t.dueOn ?? (t.task.within === undefined ? null : today.add({ days: t.task.within }).toString()),
})
