import type { Rule } from '../kernel/rule.ts'

/** One way to be told: a role of these (null: any), and a set that the case is in (null: every case). */
type Way = { roles: readonly string[] | null; set: string | null }

/**
 * A `seenBy` as the list that the database asks (sec.told): `head`, `anyone:caseload`. What it asks of columns that neither an
 * event nor its case has is a no, as it is on the timeline; "not protected" is a set of cases like the others.
 */
export const readersOf = (seenBy: Rule): string[] => [
  ...new Set(
    waysOf(seenBy).flatMap(({ roles, set }) =>
      (roles ?? ['anyone']).map((who) => (set === null ? who : `${who}:${set}`)),
    ),
  ),
]

function waysOf(rule: Rule): Way[] {
  if ('any' in rule) return rule.any.flatMap(waysOf)
  if ('all' in rule)
    return rule.all
      .map(waysOf)
      .reduce((ways, more) => ways.flatMap((a) => more.flatMap((b) => both(a, b))), [{ roles: null, set: null }])
  if ('role' in rule) return [{ roles: rule.role, set: null }]
  if ('not' in rule && 'is' in rule.not && rule.not.column === 'is_protected')
    return [{ roles: null, set: 'unprotected' }]
  if ('among' in rule && rule.column === 'centre_id') return [{ roles: null, set: null }]
  if ('among' in rule && rule.among === 'me') return []
  if ('among' in rule && rule.column === 'case_id') return [{ roles: null, set: rule.among }]
  throw new Error(`who is told cannot be written as roles and sets: ${JSON.stringify(rule)}`)
}

/** Both of two ways. Two lists of roles are one when one holds the other: somebody may have a role of each. */
function both(a: Way, b: Way): Way[] {
  if (a.set && b.set && a.set !== b.set) throw new Error(`nobody is told of a case in two sets: ${a.set}, ${b.set}`)
  return [{ roles: narrower(a.roles, b.roles), set: a.set ?? b.set }]
}

function narrower(a: Way['roles'], b: Way['roles']): Way['roles'] {
  if (!a || !b) return a ?? b
  if (a.every((r) => b.includes(r))) return a
  if (b.every((r) => a.includes(r))) return b
  throw new Error(`neither of two lists of roles holds the other: ${a.join()}, ${b.join()}`)
}
