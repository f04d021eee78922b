import { HOUSE_STAFF, type Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'

/** Whoever works with the women gives sessions, and guests who have an account. */
const GIVE: readonly Role[] = [...HOUSE_STAFF, 'speaker', 'volunteer']

/** Places, equipment, and who can give a session: colleagues, and those of the directory. */
export async function choices(ctx: Ctx) {
  const resources = await ctx.db
    .selectFrom('classResources')
    .select(['resourceId', 'kind', 'name', 'seats', 'isInUse', 'version'])
    .orderBy('name')
    .execute()
  const guests = await ctx.db
    .selectFrom('deliverers')
    .select(['delivererId', 'name', 'kind', 'organisation'])
    .where('personId', 'is', null)
    .where('isActive', '=', true)
    .execute()
  const colleagues = await colleaguesWhoGive(ctx)
  const deliverers = [
    ...colleagues.map((p) => ({
      delivererId: p.personId,
      name: p.callName,
      kind: 'staff' as const,
      organisation: null,
    })),
    ...guests.flatMap(({ name, ...g }) => (name === null ? [] : [{ ...g, name }])),
  ]
  return {
    resources,
    deliverers: deliverers.toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    intakes: (await listIntakes(ctx)).map(({ intakeId, name }) => ({ intakeId, name })),
  }
}

export const colleaguesWhoGive = (ctx: Ctx) =>
  ctx.db
    .selectFrom('people as p')
    .innerJoin('roleGrants as r', (j) =>
      j.onRef('r.centreId', '=', 'p.centreId').onRef('r.personId', '=', 'p.personId'),
    )
    .select(['p.personId', 'p.callName'])
    .distinct()
    .where('p.isActive', '=', true)
    .where('r.role', 'in', GIVE)
    .where('r.fromAt', '<=', ctx.now.toString())
    .where((eb) => eb.or([eb('r.untilAt', 'is', null), eb('r.untilAt', '>', ctx.now.toString())]))
    .execute()
