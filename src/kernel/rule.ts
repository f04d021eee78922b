import type { Role } from './roles.ts'

/**
 * The person at the keyboard, as PostgreSQL answered it for this one transaction (`sec.begin_request`).
 * Sets hold ids of cases.
 */
export type Actor = {
  personId: string
  centreId: string
  roles: readonly (Role | 'system')[]
  /** cases whose social work this person carries */
  caseload: readonly string[]
  /** cases this person counsels as a psychologist */
  counselled: readonly string[]
  /** cases in this person's class, while she is in the house */
  taught: readonly string[]
  /** cases whose health this person looks after, by name */
  tended: readonly string[]
  /** cases whose health record a holder of its key lets this person read */
  lent: readonly string[]
  /** cases that a break-glass has opened for this person, while it lasts: to read (kernel/policy.ts) */
  opened: readonly string[]
  /** cases of whoever lives in the house, for those who look after its nights */
  housed: readonly string[]
}

export type SetName = 'me' | 'centre' | 'caseload' | 'counselled' | 'taught' | 'tended' | 'lent' | 'opened' | 'housed'
export type Value = string | number | boolean

/** A rule is data. It is read in memory by `allows` and as SQL by `toSql`: the list and the single read are one rule. */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly role: readonly (Role | 'system')[] }
  | { readonly column: string; readonly is: readonly Value[] }
  | { readonly column: string; readonly empty: true }
  | { readonly column: string; readonly among: SetName }

export const all = (...rules: Rule[]): Rule => ({ all: rules })
export const any = (...rules: Rule[]): Rule => ({ any: rules })
export const not = (rule: Rule): Rule => ({ not: rule })
export const role = (...roles: (Role | 'system')[]): Rule => ({ role: roles })
export const is = (column: string, ...values: Value[]): Rule => ({ column, is: values })
export const empty = (column: string): Rule => ({ column, empty: true })
export const inMyCentre: Rule = { column: 'centre_id', among: 'centre' }
export const isMine = (column: string): Rule => ({ column, among: 'me' })
export const onMyCaseload = (column = 'case_id'): Rule => ({ column, among: 'caseload' })
export const amongMy = (among: SetName, column = 'case_id'): Rule => ({ column, among })
export const never: Rule = { any: [] }

export type Row = Readonly<Record<string, Value | null | undefined>>

/** Does the rule let this actor at this row? A null column is "no" for `is` and `among`, also below a `not`. */
export function allows(rule: Rule, actor: Actor, row: Row): boolean {
  if ('all' in rule) return rule.all.every((r) => allows(r, actor, row))
  if ('any' in rule) return rule.any.some((r) => allows(r, actor, row))
  if ('not' in rule) return !allows(rule.not, actor, row)
  if ('role' in rule) return rule.role.some((name) => actor.roles.includes(name))
  const value = row[rule.column]
  if ('empty' in rule) return value === null || value === undefined
  if (value === null || value === undefined) return false
  if ('is' in rule) return rule.is.includes(value)
  if (rule.among === 'me') return value === actor.personId
  if (rule.among === 'centre') return value === actor.centreId
  return typeof value === 'string' && actor[rule.among].includes(value)
}

const SETS = {
  me: 'sec.person()',
  centre: 'sec.centre()',
  caseload: "sec.cases('caseload')",
  counselled: "sec.cases('counselled')",
  taught: "sec.cases('taught')",
  tended: "sec.cases('tended')",
  lent: "sec.cases('lent')",
  opened: "sec.cases('opened')",
  housed: "sec.cases('housed')",
} as const

/**
 * The same rule as a SQL condition on the bare row. Negation is pushed to the leaves: a bare leaf can use an index; a
 * negated one says `is not true`, so that null stays "no". Actor functions stand in a sub-select: evaluated once.
 */
export function toSql(rule: Rule, wanted = true): string {
  const leaf = (sql: string) => (wanted ? `(${sql})` : `((${sql}) is not true)`)
  const join = (rules: readonly Rule[], word: 'and' | 'or') =>
    rules.length > 0 ? `(${rules.map((r) => toSql(r, wanted)).join(` ${word} `)})` : `${word === 'and'}`
  if ('all' in rule) return join(rule.all, wanted ? 'and' : 'or')
  if ('any' in rule) return join(rule.any, wanted ? 'or' : 'and')
  if ('not' in rule) return toSql(rule.not, !wanted)
  if ('role' in rule) return leaf(`(select sec.has_role(array[${rule.role.map(quote).join(', ')}]::text[]))`)
  if ('empty' in rule) return leaf(`${rule.column} is null`)
  if ('is' in rule) return leaf(rule.is.length > 0 ? `${rule.column} in (${rule.is.map(quote).join(', ')})` : 'false')
  const set = SETS[rule.among]
  if (rule.among === 'me' || rule.among === 'centre') return leaf(`${rule.column} = (select ${set})`)
  return leaf(`${rule.column} = any ((select ${set})::uuid[])`)
}

const quote = (v: Value) => (typeof v === 'string' ? `'${v.replaceAll("'", "''")}'` : String(v))
