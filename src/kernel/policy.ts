import type { SealedClass } from './contract.ts'
import type { Role } from './roles.ts'
import { HOUSE_STAFF, KNOW_EVERYBODY } from './roles.ts'
import type { Actor, Rule } from './rule.ts'
import { all, allows, amongMy, any, inMyCentre, is, not, role } from './rule.ts'

/** What may be done to the rows of one table. A verb that is missing is refused; a table that is missing gets nothing. */
export type TablePolicy = {
  select?: Rule
  insert?: Rule
  update?: Rule
  delete?: Rule
  /** beside `select`, in SQL: what a rule of roles and sets cannot say */
  narrowedBy?: string
  /** columns that a select may name; all of them unless given */
  readable?: readonly string[]
  /** columns that an update may touch; an insert may set every column unless `insertable` is given */
  writable?: readonly string[]
  insertable?: readonly string[]
}

export type ModulePolicy = {
  /** action → who may do it at all; the rows are the tables' business */
  actions: Readonly<Record<string, readonly (Role | 'system')[]>>
  tables: Readonly<Record<string, TablePolicy>>
  afterClosing?: AfterClosing
}

/**
 * Rows of a case are closed for writing with it, until somebody opens the file again to mend it (docs/decisions/0027). Tables that
 * stay open, those that do as long as after-care runs, and columns of rows that are there.
 */
export type AfterClosing = {
  open?: readonly string[]
  aftercare?: readonly string[]
  columns?: Readonly<Record<string, readonly string[]>>
  /** what a file that is open again to be mended does not begin: the first number of a table's versions, or the first value of a column */
  first?: Readonly<Record<string, string>>
}

/** Keeps the names of actions and tables in its type: a route, an endpoint or an event cannot ask for one that is not there. */
export const policy = <const A extends ModulePolicy['actions'], const T extends ModulePolicy['tables']>(p: {
  actions: A
  tables: T
  afterClosing?: AfterClosing
}): { actions: A; tables: T } => p

/** The actions of a policy, or of several. */
export type ActionOf<P extends ModulePolicy> = P extends ModulePolicy ? Extract<keyof P['actions'], string> : never

/** May this actor do this at all? For the endpoint's guard and for buttons on screens. */
export const can = (policies: readonly ModulePolicy[], actor: Pick<Actor, 'roles'>, action: string): boolean =>
  policies.some((p) => p.actions[action]?.some((r) => actor.roles.includes(r)) ?? false)

/** Key groups of a centre and the roles that are members of each. The group's private key is wrapped to every member. */
export const GROUPS = {
  staff: HOUSE_STAFF,
  /** the display name of every woman */
  names: KNOW_EVERYBODY,
  /** and of those who live in the house; the leaders hold it so that they can give it */
  nights: ['head', 'coordinator', 'house_mother'],
  /** papers of payments, and what the head said to one: those who read money (domain.md 8.3, J) */
  money: ['head', 'coordinator', 'administration', 'treasurer', 'auditor'],
  registry: ['head', 'coordinator', 'administration'],
  leaders: ['head', 'coordinator'],
  head: ['head'],
  health: ['nurse'],
  /** who takes women in: letters that came, reports of a class, and keyed fingerprints by which women and letters are known again */
  intake: ['head', 'coordinator', 'administration', 'social_worker'],
} as const satisfies Record<string, readonly Role[]>
export type Group = keyof typeof GROUPS

/**
 * Who holds the key of a class: the one table from which both barriers come. `group` opens it for the whole centre;
 * `sets` are the actor's sets for which the key was wrapped to the person. The data key of a protected woman is wrapped
 * to `protectedGroup` instead of `group` (domain.md 7.12, 8.3; ARCHITECTURE.md).
 */
export type Holders = {
  group: Group | null
  protectedGroup: Group | null
  sets: readonly ('caseload' | 'counselled' | 'tended' | 'lent' | 'opened')[]
  /** sets for which it opens too, unless she is protected: on their lists her code stands (domain.md 7.12) */
  unlessProtected: readonly ('taught' | 'housed')[]
  /** the group to which the key goes when she moves into the house, unless she is protected */
  housedGroup?: Group
}

export const HOLDERS: Readonly<Record<SealedClass, Holders>> = {
  display: {
    group: 'names',
    protectedGroup: 'leaders',
    sets: ['caseload', 'counselled', 'tended', 'opened'],
    unlessProtected: ['taught', 'housed'],
    housedGroup: 'nights',
  },
  identity: { group: 'registry', protectedGroup: 'leaders', sets: ['caseload', 'opened'], unlessProtected: [] },
  narrative: {
    group: 'leaders',
    protectedGroup: 'leaders',
    sets: ['caseload', 'counselled', 'opened'],
    unlessProtected: [],
  },
  // counselling notes belong to their author (matrix column D): the key is wrapped to persons only, by scope
  counselling: { group: null, protectedGroup: null, sets: [], unlessProtected: [] },
  health: { group: 'health', protectedGroup: 'health', sets: ['tended', 'lent'], unlessProtected: [] },
  safety: { group: 'head', protectedGroup: 'head', sets: ['caseload', 'opened'], unlessProtected: [] },
}

/**
 * "This actor holds the key of this class for this row." Use it for every table with sealed columns: the row is then
 * visible exactly when it can be opened. The table needs `centre_id`, `case_id` and, where `groups` differ from
 * `protectedGroups`, `is_protected`.
 */
export const holdsKey = (cls: Exclude<SealedClass, 'counselling'>): Rule => holders(cls, HOLDERS[cls].sets)

/**
 * As `holdsKey`, for writing: an emergency opens a file to be read, and writes a contact and nothing else (security.md 3.2); whom the
 * nurse lets read her health writes nothing of it (domain.md 8.3, F).
 */
export const worksUnder = (cls: Exclude<SealedClass, 'counselling'>): Rule =>
  holders(
    cls,
    HOLDERS[cls].sets.filter((set) => set !== 'opened' && set !== 'lent'),
  )

/** The same of one case, in memory: may this person open what is sealed under this key of hers? */
export const opens = (
  actor: Actor,
  cls: Exclude<SealedClass, 'counselling'>,
  c: { caseId: string; isProtected: boolean },
): boolean =>
  allows(holdsKey(cls), actor, { centre_id: actor.centreId, case_id: c.caseId, is_protected: c.isProtected })

/** And: does this person work with the key of her story, or of another class? */
export const worksOn = (
  actor: Actor,
  cls: Exclude<SealedClass, 'counselling'>,
  c: { caseId: string; isProtected: boolean },
): boolean =>
  allows(worksUnder(cls), actor, { centre_id: actor.centreId, case_id: c.caseId, is_protected: c.isProtected })

export const worksOnStory = (actor: Actor, c: { caseId: string; isProtected: boolean }): boolean =>
  worksOn(actor, 'narrative', c)

function holders(cls: SealedClass, sets: Holders['sets']): Rule {
  const h = HOLDERS[cls]
  const members = (g: Group | null) => (g ? role(...GROUPS[g]) : role())
  const byGroup =
    h.group === h.protectedGroup
      ? [members(h.group)]
      : [all(not(is('is_protected', true)), members(h.group)), members(h.protectedGroup)]
  const open = h.unlessProtected.map((set) => all(not(is('is_protected', true)), amongMy(set)))
  return all(inMyCentre, any(...byGroup, ...sets.map((set) => amongMy(set)), ...open))
}

/** Part in a case team → the actor's set it gives (sec.begin_request). */
export const SET_OF_PART = {
  responsible: 'caseload',
  assistant: 'caseload',
  psychologist: 'counselled',
  health: 'tended',
  health_reader: 'lent',
  class: 'taught',
} as const
export type Part = keyof typeof SET_OF_PART
export const PARTS: readonly Part[] = ['responsible', 'assistant', 'psychologist', 'health', 'health_reader', 'class']
