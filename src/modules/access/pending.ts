import type { Group } from '../../kernel/policy.ts'
import { GROUPS } from '../../kernel/policy.ts'
import type { Ctx } from '../../platform/http/context.ts'

export type Gap = { code: Group; personId: string; grantedBy: string }

/** Health is never passed on unasked, and no key goes with a role that somebody gave herself: a holder says yes or no (security.md 3.5). */
export const needsYes = (gap: Gap): boolean => gap.code === 'health' || gap.grantedBy === gap.personId

const isGroup = (code: string): code is Group => Object.hasOwn(GROUPS, code)

/** Colleagues who hold a role of a group that this person is in, and do not have the group's key yet. */
export async function gapsBesideMe(ctx: Ctx): Promise<Gap[]> {
  const { rows } = await ctx.client.query<{ group_code: string; person_id: string }>(
    'select group_code, person_id from sec.fellow_members()',
  )
  const held = new Map<Group, Set<string>>()
  for (const r of rows)
    if (isGroup(r.group_code)) held.set(r.group_code, (held.get(r.group_code) ?? new Set()).add(r.person_id))
  return gapsIn(ctx, held)
}

/** The gaps of these groups, given who holds their keys. A role that has not begun or has ended asks for no key. */
export async function gapsIn(ctx: Ctx, held: ReadonlyMap<Group, ReadonlySet<string>>): Promise<Gap[]> {
  if (held.size === 0) return []
  const roles = [...new Set([...held.keys()].flatMap((code) => [...GROUPS[code]]))]
  const now = ctx.now.toString()
  const grants = await ctx.db
    .selectFrom('roleGrants')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'roleGrants.centreId').onRef('people.personId', '=', 'roleGrants.personId'),
    )
    .select(['roleGrants.personId', 'roleGrants.role', 'roleGrants.grantedBy'])
    .where('people.isActive', '=', true)
    .where('roleGrants.role', 'in', roles)
    .where('roleGrants.fromAt', '<=', now)
    .where((eb) => eb.or([eb('roleGrants.untilAt', 'is', null), eb('roleGrants.untilAt', '>', now)]))
    .execute()
  return [...held].flatMap(([code, members]) => {
    const wanting = grants.filter((g) => GROUPS[code].some((r) => r === g.role) && !members.has(g.personId))
    const byPerson = new Map(wanting.map((g) => [g.personId, g.grantedBy]))
    return [...byPerson].map(([personId, grantedBy]) => ({ code, personId, grantedBy }))
  })
}
