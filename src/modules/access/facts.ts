import type { Role } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { giveGroups } from './groups.ts'

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

/** Everybody who works here with each role that is held today, by name. */
export const rolesHere = (ctx: Ctx) =>
  heldHere(ctx).select(['people.personId', 'people.name', 'roleGrants.role']).orderBy('people.name').execute()

/** Colleagues who hold one of these roles today, by the name that they are called. */
export const staffOf = (ctx: Ctx, roles: readonly Role[]) =>
  heldHere(ctx)
    .select(['people.personId', 'people.callName'])
    .distinct()
    .where('roleGrants.role', 'in', [...roles])
    .orderBy('people.callName')
    .execute()

/** Who leads today, in her own right or in the head's place. */
export const leadersNow = (ctx: Ctx) =>
  heldHere(ctx)
    .select(['people.callName', 'roleGrants.signsAs'])
    .where('roleGrants.role', '=', 'head')
    .orderBy('people.callName')
    .execute()

/**
 * Whoever signs for this role today, as a letter names her: who stands in for its absent holder, with the office that is
 * not her own; else the one who was given it last.
 */
export async function officerOf(ctx: Ctx, role: Role) {
  const row = await heldHere(ctx)
    .leftJoin('people as absent', (j) =>
      j.onRef('absent.centreId', '=', 'roleGrants.centreId').onRef('absent.personId', '=', 'roleGrants.actsFor'),
    )
    .select(['people.name', 'people.position as post', 'people.rank', 'people.nip'])
    .select(['roleGrants.signsAs', 'absent.position as officeOfAbsent'])
    .where('roleGrants.role', '=', role)
    .orderBy((eb) => eb('roleGrants.actsFor', 'is', null))
    .orderBy('roleGrants.fromAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { signsAs, officeOfAbsent, ...officer } = row
  return { ...officer, standsIn: signsAs && { signsAs, office: officeOfAbsent } }
}

/** Somebody of the house as a paper names her: name, rank and post as the house keeps them. */
export async function namedOnPaper(ctx: Ctx, personId: string) {
  const row = await ctx.db
    .selectFrom('people')
    .select(['name', 'nip', 'position', 'rank'])
    .where('personId', '=', personId)
    .executeTakeFirst()
  return {
    name: row?.name ?? '',
    ...(row?.nip && { nip: row.nip }),
    ...(row?.position && { post: row.position }),
    ...(row?.rank && { rank: row.rank }),
  }
}

/** A role in one's own right: whoever stands in for somebody gives nobody a role (docs/decisions/0026). */
export const holdsHerself = async (ctx: Ctx, role: Role): Promise<boolean> =>
  (await held(ctx)
    .select('grantId')
    .where('role', '=', role)
    .where('personId', '=', ctx.actor.personId)
    .where('actsFor', 'is', null)
    .executeTakeFirst()) !== undefined

/** Colleagues who hold one of these roles in their own right today, by name. */
export const ownHolders = (ctx: Ctx, roles: readonly Role[]) =>
  heldHere(ctx)
    .select(['people.personId', 'people.name', 'roleGrants.role'])
    .distinct()
    .where('roleGrants.role', 'in', [...roles])
    .where('roleGrants.actsFor', 'is', null)
    .orderBy('people.name')
    .execute()

/** The keys that go with a role, for somebody whose grant is written; false when she has no account. */
export async function giveKeysOfRole(ctx: Ctx, personId: string, role: Role): Promise<boolean> {
  // whoever gives need not read accounts: the public half of a colleague's key is told to everybody
  const { rows } = await ctx.client.query<{ public_key: string }>('select public_key from sec.public_keys($1)', [
    [personId],
  ])
  const publicKey = rows[0]?.public_key
  if (!publicKey) return false
  await giveGroups(ctx, { personId, publicKey }, [role])
  ctx.session.forgetPerson(personId) // her open sessions read their keys anew
  return true
}

export type Holder = { personId: string; name: string; callName: string; roles: string[]; publicKey: string }

/** The same of a centre in which nobody is signed in, by the door: with the public half of the key of each. */
export async function holdersAt(ctx: Ctx, centreId: string): Promise<Holder[]> {
  type Row = { person_id: string; name: string; call_name: string; roles: string[]; public_key: string }
  const rows = await ctx.door<Row>('holders_at', centreId, ctx.now.toString())
  return rows.map((r) => ({
    ...{ personId: r.person_id, name: r.name, callName: r.call_name },
    ...{ roles: r.roles, publicKey: r.public_key },
  }))
}
