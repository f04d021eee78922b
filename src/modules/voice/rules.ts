import type { Role } from '../../kernel/roles.ts'

/** What it is about. The first two accuse somebody who works here. */
export const TOPICS = [
  'staff_violence',
  'staff_sexual',
  'staff_conduct',
  'service',
  'food_room',
  'rules',
  'money',
  'other',
] as const
export type Topic = (typeof TOPICS)[number]
export const SPEAKERS = ['resident', 'staff'] as const

/** A complaint is answered within a fortnight (domain.md 10.2, I29). */
export const ANSWER_DAYS = 14
/** A social institution reports sexual violence within 3×24 hours of hearing of it (UU 12/2022 art. 41). */
export const POLICE_HOURS = 72

/** Who stands outside the house and holds no key of any woman: the privacy officer, and the office above the house. */
export const OUTSIDE = ['data_protection_officer', 'social_office'] as const satisfies readonly Role[]
/** Whoever leads the house is the superior of everybody in it. */
const LEADERS: readonly string[] = ['head', 'coordinator']

export type Holder = { personId: string; roles: readonly string[] }
type About = { topic: Topic; aboutIds: readonly string[] }

export const accuses = ({ topic, aboutIds }: About): boolean =>
  aboutIds.length > 0 || topic === 'staff_violence' || topic === 'staff_sexual' || topic === 'staff_conduct'

/**
 * Who receives it (domain.md 7.5, security.md 3.2): nobody who leads the house, also not in somebody's place, nobody who is accused, and
 * not the office when the head is, whose superior it is. What accuses goes to all of them; a complaint to the privacy officer, and to the
 * office where there is none.
 */
export function recipientsOf(holders: readonly Holder[], about: About): string[] {
  const accused = holders.filter((h) => about.aboutIds.includes(h.personId))
  const headAccused = accused.some((h) => h.roles.includes('head'))
  const free = holders.filter(
    (h) =>
      !about.aboutIds.includes(h.personId) &&
      !h.roles.some((r) => LEADERS.includes(r)) &&
      !(headAccused && h.roles.includes('social_office')),
  )
  const [officers, office] = OUTSIDE.map((role) => free.filter((h) => h.roles.includes(role)).map((h) => h.personId))
  const both = [...new Set([...(officers ?? []), ...(office ?? [])])]
  if (accuses(about)) return both
  return officers && officers.length > 0 ? officers : both
}
