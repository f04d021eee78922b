import { HOUSE_STAFF, type Role } from '../../kernel/roles.ts'
import { PREFIX, type SignsAs } from '../access/rules.ts'

/** Roles in whose place somebody decides and signs while their holder is absent (domain.md 10.4). */
export const ACTED = ['head', 'coordinator'] as const satisfies readonly Role[]
export type ActedRole = (typeof ACTED)[number]
export type Acted = { role: ActedRole; signsAs: SignsAs }

/** For an absence; who is away for longer hands her role over. A default of the house [D]. */
export const LONGEST_DAYS = 92

/** For whom she may name somebody, by the roles that are her own: herself, and the head for a coordinator who could not. */
export const mayNameFor = (own: readonly string[], role: ActedRole, isHerself: boolean): boolean =>
  isHerself ? own.includes(role) : role === 'coordinator' && own.includes('head')

/** Who looks after others' work or holds no key of any woman stays outside: she would judge what she decided. */
const STANDS_OUTSIDE: readonly string[] = ['it_admin', 'auditor', 'data_protection_officer'] satisfies Role[]

/** Whether somebody with these roles of her own may stand in for the holder of this one. */
export const mayStandIn = (roles: readonly string[], role: ActedRole): boolean =>
  !roles.includes(role) &&
  !roles.some((r) => STANDS_OUTSIDE.includes(r)) &&
  roles.some((r) => HOUSE_STAFF.some((s) => s === r))

/** How she signs, and the office that is not her own. */
export type StandsIn = { signsAs: SignsAs; office: string | null }

/** The office above a signature, as letters name their fields: her own; "Plh." before the absent one's; "a.n." that one's, and her own below. */
export function officeAbove(
  by: { post: string | null; standsIn?: StandsIn | null },
  titled: (post: string | null) => string,
): { jabatan: string; pengantar?: string; untuk?: string } {
  if (!by.standsIn) return { jabatan: titled(by.post) }
  const [office, pengantar] = [titled(by.standsIn.office), PREFIX[by.standsIn.signsAs]]
  return by.standsIn.signsAs === 'plh'
    ? { pengantar, jabatan: office }
    : { pengantar, untuk: office, jabatan: by.post ?? '' }
}

export type Held = {
  personId: string
  role: Role
  fromAt: string
  untilAt: string | null
  /** null: in her own right */
  signsAs: SignsAs | null
}

/** In whose place she did what these roles may do: only where none of her own allowed it. */
export function actedAs(
  held: readonly Held[],
  act: { personId: string; at: string; by: readonly string[] },
): Acted | null {
  const isThen = (g: Held) => isBefore(g.fromAt, act.at, true) && (g.untilAt === null || isBefore(act.at, g.untilAt))
  const then = held.filter((g) => g.personId === act.personId && act.by.includes(g.role) && isThen(g))
  if (then.some((g) => g.signsAs === null)) return null
  const [lent] = then
  const role = ACTED.find((r) => r === lent?.role)
  return role && lent?.signsAs ? { role, signsAs: lent.signsAs } : null
}

/** Whether she stands in, did or will; null for whoever was taken back before her first day: she never stood in. */
export function standing(now: Temporal.Instant, fromAt: string, untilAt: string): 'coming' | 'now' | 'over' | null {
  if (!isBefore(fromAt, untilAt)) return null
  if (isBefore(now.toString(), fromAt)) return 'coming'
  return isBefore(now.toString(), untilAt) ? 'now' : 'over'
}

const isBefore = (a: string, b: string, orAt = false): boolean => {
  const order = Temporal.Instant.compare(a, b)
  return order < 0 || (orAt && order === 0)
}
