import type { Role } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** Roles that are held today. */
const held = (ctx: Ctx) =>
  ctx.db
    .selectFrom('roleGrants')
    .where('roleGrants.fromAt', '<=', ctx.now.toString())
    .where((eb) => eb.or([eb('roleGrants.untilAt', 'is', null), eb('roleGrants.untilAt', '>', ctx.now.toString())]))

/** The same, of colleagues who work here. */
const heldHere = (ctx: Ctx) =>
  held(ctx)
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'roleGrants.centreId').onRef('people.personId', '=', 'roleGrants.personId'),
    )
    .where('people.isActive', '=', true)

/** The roles that a colleague holds today. */
export async function rolesOf(ctx: Ctx, personId: string): Promise<string[]> {
  const rows = await held(ctx).select('role').where('personId', '=', personId).execute()
  return rows.map((r) => r.role)
}

/** Colleagues who hold this role today. */
export async function holdersOf(ctx: Ctx, role: Role): Promise<string[]> {
  const rows = await heldHere(ctx)
    .select('roleGrants.personId')
    .distinct()
    .where('roleGrants.role', '=', role)
    .execute()
  return rows.map((r) => r.personId)
}

/** Colleagues who hold one of these roles today, by the name that they are called. */
export const staffOf = (ctx: Ctx, roles: readonly Role[]) =>
  heldHere(ctx)
    .select(['people.personId', 'people.callName'])
    .distinct()
    .where('roleGrants.role', 'in', [...roles])
    .orderBy('people.callName')
    .execute()

/** Whoever holds this role today, as a letter names her; the one who was given it last when there are several. */
export async function officerOf(ctx: Ctx, role: Role) {
  const row = await heldHere(ctx)
    .select(['people.name', 'people.position as post', 'people.rank', 'people.nip'])
    .where('roleGrants.role', '=', role)
    .orderBy('roleGrants.fromAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
