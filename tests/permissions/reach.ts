import type { ModulePolicy } from '../../src/kernel/policy.ts'
import { ROLES, type Role } from '../../src/kernel/roles.ts'
import type { Rule } from '../../src/kernel/rule.ts'

/** A rule as one role meets it: sums of conditions. No sum is nobody, an empty one is every row of every centre. */
type Sums = readonly (readonly string[])[]
type Meets = (role: Role | 'system') => Sums

const NOBODY: Sums = []
const EVERYTHING: Sums = [[]]
const CENTRE = 'centre'
const WHO: readonly (Role | 'system')[] = [...ROLES, 'system']
const VERBS = { select: 'reads', insert: 'adds', update: 'changes', delete: 'removes' } as const

/** Shortest first; a sum that says more than another is left out, and one that contradicts itself is none. */
function tidy(sums: readonly (readonly string[])[]): Sums {
  const kept: string[][] = []
  const sorted = sums
    .map((sum) => [...new Set(sum)].toSorted())
    .filter((sum) => !sum.some((part) => sum.includes(`not ${part}`)))
    .toSorted((a, b) => a.length - b.length || a.join().localeCompare(b.join()))
  for (const sum of sorted) if (!kept.some((less) => less.every((part) => sum.includes(part)))) kept.push(sum)
  return kept
}

const both = (a: Sums, b: Sums): Sums => tidy(a.flatMap((x) => b.map((y) => [...x, ...y])))

function met(rule: Rule, by: Role | 'system', wanted: boolean): Sums {
  if ('not' in rule) return met(rule.not, by, !wanted)
  if ('role' in rule) return rule.role.includes(by) === wanted ? EVERYTHING : NOBODY
  if ('all' in rule || 'any' in rule) {
    const each = ('all' in rule ? rule.all : rule.any).map((part) => met(part, by, wanted))
    return 'all' in rule === wanted ? each.reduce(both, EVERYTHING) : tidy(each.flat())
  }
  const said = 'empty' in rule ? `${rule.column} empty` : 'is' in rule ? equals(rule) : among(rule)
  return [[wanted ? said : `not ${said}`]]
}

type Leaf = Extract<Rule, { column: string }>
const equals = (rule: Extract<Leaf, { is: readonly unknown[] }>) =>
  rule.is.length === 0 ? 'never' : `${rule.column} ${rule.is.map(String).toSorted().join('/')}`
const among = (rule: Extract<Leaf, { among: string }>) =>
  rule.among === 'centre' ? CENTRE : rule.among === 'me' ? `own ${rule.column}` : `${rule.among} ${rule.column}`

/** In words: of the own centre is what is not said; what goes beyond it is. */
const inWords = (sums: Sums): string =>
  sums
    .map((sum) => {
      const rest = sum.filter((part) => part !== CENTRE)
      const said = rest.length > 0 ? rest.join(' and ') : 'all'
      return sum.includes(CENTRE) ? said : `${said} of EVERY CENTRE`
    })
    .join(', or ')

/** One line: which roles reach which rows. Who is not named with a role of its own stands as `anybody else`. */
function line(what: string, meets: Meets): string {
  const groups = Map.groupBy(WHO, (who) => inWords(meets(who)))
  const said = [...groups]
    .filter(([reach]) => reach !== '')
    .map(([reach, who]) => `${who.length > WHO.length / 2 ? butFor(who) : who.join(' ')}: ${reach}`)
  return `${what} | ${said.length > 0 ? said.join(' | ') : 'nobody'}`
}

const butFor = (who: readonly (Role | 'system')[]): string => {
  const others = WHO.filter((one) => !who.includes(one))
  return others.length === 0 ? 'everybody' : `everybody but ${others.join(' ')}`
}

/** Who may do what, and who reaches which rows: a line for each action, and for each table and what is done to it. */
export function reach(policies: readonly ModulePolicy[]): string[] {
  const actions = policies.flatMap((p) =>
    Object.entries(p.actions).map(([action, roles]) => `${action} | ${roles.toSorted().join(' ') || 'nobody'}`),
  )
  const tables = policies.flatMap((p) =>
    Object.entries(p.tables).flatMap(([table, rules]) =>
      Object.entries(VERBS).map(([verb, says]) => {
        const rule = rules[verb as keyof typeof VERBS] // keys of VERBS
        return line(`${table} ${says}`, (who) => (rule ? met(rule, who, true) : NOBODY))
      }),
    ),
  )
  return [...actions.toSorted(), ...tables.toSorted()].filter((said) => !said.endsWith(' | nobody'))
}
