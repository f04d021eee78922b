import type { ModulePolicy, TablePolicy } from '../../src/kernel/policy.ts'
import type { Role } from '../../src/kernel/roles.ts'
import type { Rule } from '../../src/kernel/rule.ts'
import { all, inMyCentre, never } from '../../src/kernel/rule.ts'

/** One wrong permission, put into policies in place. The order is always the same: a number names it in every process. */
export type PolicyMutant = {
  module: string
  table: string
  says: string
  apply: (policies: readonly ModulePolicy[]) => void
}

type Broken = Omit<PolicyMutant, 'module'>

const VERBS = ['select', 'insert', 'update', 'delete'] as const
type Verb = (typeof VERBS)[number]
type Way = { says: string; rule: Rule }

export function policyMutants(policies: readonly ModulePolicy[]): PolicyMutant[] {
  return policies.flatMap((policy, at) => {
    const module = moduleOf(policy)
    const ofActions = Object.entries(policy.actions).flatMap(([action, roles]) => ofAction(at, action, roles))
    const ofTables = Object.entries(policy.tables).flatMap(([name, table]) =>
      VERBS.flatMap((verb) => ofVerb(at, name, verb, table)),
    )
    return [...ofActions, ...ofTables].map((mutant) => ({ module, ...mutant }))
  })
}

/** Named by its actions; those that have none share a name. */
export const moduleOf = (policy: ModulePolicy): string => Object.keys(policy.actions)[0]?.split('.')[0] ?? ''

function ofAction(at: number, action: string, roles: readonly (Role | 'system')[]): Broken[] {
  const to = (says: string, now: readonly (Role | 'system')[]): Broken => ({
    table: action,
    says,
    apply: (policies) => Object.assign(policies[at]?.actions ?? {}, { [action]: now }),
  })
  const dropped = roles.map((one) =>
    to(
      `drops ${one}`,
      roles.filter((r) => r !== one),
    ),
  )
  return roles.includes('guard') ? dropped : [...dropped, to('lets the guard', [...roles, 'guard'])]
}

function ofVerb(at: number, name: string, verb: Verb, table: TablePolicy): Broken[] {
  const rule = table[verb]
  if (rule === undefined && verb === 'update') return [] // it needs columns
  const ways: Way[] = rule
    ? [
        { says: 'open to everybody', rule: all() },
        { says: 'open to her centre', rule: inMyCentre },
        { says: 'closed', rule: never },
        ...weaker(rule),
      ]
    : [{ says: 'granted to her centre', rule: inMyCentre }]
  return ways
    .filter((way) => JSON.stringify(way.rule) !== JSON.stringify(rule))
    .map((way) => ({
      table: `${name} ${verb}`,
      says: way.says,
      apply: (policies) => Object.assign(policies[at]?.tables[name] ?? {}, { [verb]: way.rule }),
    }))
}

/** Every rule that is one part away from this one: a condition, a role, a value or a negation less. */
function weaker(rule: Rule): Way[] {
  if ('not' in rule)
    return [{ says: 'not negated', rule: rule.not }, ...weaker(rule.not).map((w) => ({ ...w, rule: { not: w.rule } }))]
  if ('role' in rule)
    return rule.role.map((one) => ({ says: `drops ${one}`, rule: { role: rule.role.filter((r) => r !== one) } }))
  if ('is' in rule && rule.is.length > 1)
    return rule.is.map((one) => ({
      says: `drops ${rule.column} = ${one}`,
      rule: { ...rule, is: rule.is.filter((v) => v !== one) },
    }))
  const join = 'all' in rule ? 'all' : 'any' in rule ? 'any' : null
  if (join === null) return []
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : []
  const joined = (rules: readonly Rule[]): Rule => (join === 'all' ? { all: rules } : { any: rules })
  return parts.flatMap((part, i) => [
    { says: `drops ${short(part)} of ${join}`, rule: joined(parts.filter((_, at) => at !== i)) },
    ...weaker(part).map((w) => ({ ...w, rule: joined(parts.map((p, at) => (at === i ? w.rule : p))) })),
  ])
}

const short = (rule: Rule): string => JSON.stringify(rule).replace(/["{}]/g, '').slice(0, 60)
