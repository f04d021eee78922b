import { Refusal } from '../../kernel/refusal.ts'
import { HOUSE_STAFF, type Role } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { clearedUntil, kindOfRole, nameOf, OUTSIDE_ROLES } from './rules.ts'

const STAFF = HOUSE_STAFF.filter((r) => !OUTSIDE_ROLES.some((o) => o === r))

/** Who holds one of these roles now, with all that she holds. */
async function holders(ctx: Ctx, of: readonly Role[]) {
  const now = ctx.now.toString()
  const rows = await ctx.db
    .selectFrom('people as p')
    .innerJoin('roleGrants as r', (j) =>
      j.onRef('r.centreId', '=', 'p.centreId').onRef('r.personId', '=', 'p.personId'),
    )
    .select(['p.personId', 'p.callName', 'p.name', 'r.role'])
    .where('p.isActive', '=', true)
    .where('r.fromAt', '<=', now)
    .where((eb) => eb.or([eb('r.untilAt', 'is', null), eb('r.untilAt', '>', now)]))
    .execute()
  return [...Map.groupBy(rows, (r) => r.personId).values()].flatMap(([first, ...more]) => {
    const roles = first ? [first.role, ...more.map((m) => m.role)] : []
    return first && roles.some((r) => of.includes(r)) ? [{ ...first, roles }] : []
  })
}

/** Whoever has an account and no post in the house. */
export const outsidePeople = async (ctx: Ctx) =>
  (await holders(ctx, OUTSIDE_ROLES)).flatMap(({ personId, name, roles }) => {
    const kind = kindOfRole(roles)
    return kind ? [{ personId, name, kind }] : []
  })

/** Who can be planned with: colleagues, and those of the directory with the last day on which their papers hold. */
export async function whoGives(ctx: Ctx) {
  const colleagues = await holders(ctx, STAFF)
  const guests = await ctx.db
    .selectFrom('deliverers as d')
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.personId'))
    .select(['d.delivererId', 'd.name', 'p.callName', 'd.kind', 'd.organisation'])
    .where('d.kind', '!=', 'staff')
    .where('d.isActive', '=', true)
    .execute()
  const until = await untilOf(ctx)
  return [
    ...colleagues.map((p) => ({
      ...{ delivererId: p.personId, name: p.callName, kind: 'staff' as const, organisation: null, clearedUntil: null },
    })),
    ...guests.map(({ name, callName, ...g }) => ({
      ...g,
      name: nameOf(name, callName),
      clearedUntil: until.get(g.delivererId) ?? null,
    })),
  ].toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
}

async function untilOf(ctx: Ctx): Promise<Map<string, string>> {
  const rows = await ctx.db.selectFrom('delivererPapers').select(['delivererId', 'kind', 'validUntil']).execute()
  return new Map(
    [...Map.groupBy(rows, (r) => r.delivererId)].flatMap(([id, own]): [string, string][] => {
      const until = clearedUntil(own)
      return until ? [[id, until]] : []
    }),
  )
}

/** May this one stand before the women on that day? Of nobody yes. The database asks again (definer.sql). */
export async function clearance(ctx: Ctx): Promise<(delivererId: string | null, onDay: string) => boolean> {
  const givers = new Map((await whoGives(ctx)).map((g) => [g.delivererId, g]))
  return (delivererId, onDay) => {
    if (delivererId === null) return true
    const giver = givers.get(delivererId)
    if (!giver) return false
    return giver.kind === 'staff' || (giver.clearedUntil !== null && giver.clearedUntil >= onDay)
  }
}

/** Does this one stand in the directory? A colleague does from her first session on; whoever comes from outside is written down first. */
export async function standsInDirectory(ctx: Ctx, delivererId: string): Promise<boolean> {
  const known = await ctx.db
    .selectFrom('deliverers')
    .select('delivererId')
    .where('delivererId', '=', delivererId)
    .executeTakeFirst()
  if (known) return true
  if ((await outsidePeople(ctx)).some((p) => p.personId === delivererId)) return false
  if (!(await holders(ctx, STAFF)).some((p) => p.personId === delivererId)) throw new Refusal('not_found')
  await ctx.db
    .insertInto('deliverers')
    .values({ centreId: ctx.actor.centreId, delivererId, personId: delivererId, kind: 'staff' })
    .execute()
  return true
}
