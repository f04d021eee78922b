import type { Group } from '../../kernel/policy.ts'
import { GROUPS } from '../../kernel/policy.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { newKeyPair, sealTo } from '../../platform/seal/boxes.ts'
import { groupContext } from '../../platform/seal/contexts.ts'
import { EMERGENCY_HALF } from '../../platform/seal/emergency.ts'
import { splitInHalves } from '../../platform/seal/halves.ts'

/** Roles whose holders may open a file in an emergency; the head opens it anyway. */
export const EMERGENCY_ROLES: readonly Role[] = ['coordinator', 'social_worker', 'psychologist', 'nurse']
/** Kept whole by the head, in two halves by everybody else (access/definer.sql). */
export const EMERGENCY = 'emergency' as const

type Member = { personId: string; publicKey: string }
type OpenGroup = { code: string; generation: number; privateKey: Buffer }

export const groupsOf = (roles: readonly string[]): Group[] =>
  (Object.keys(GROUPS) as Group[]).filter((g) => GROUPS[g].some((r) => roles.includes(r))) // keys of the table are its groups

/** Makes a group's key: wrapped to the centre's recovery key at once, to its members one by one. */
export async function makeGroup(
  ctx: Ctx,
  code: Group | typeof EMERGENCY,
  recoveryPublicKey: string,
): Promise<OpenGroup> {
  const pair = newKeyPair()
  const privateByCentre = sealTo(recoveryPublicKey, pair.privateKey, groupContext(ctx.actor.centreId, code, 1))
  await ctx.door('put_group', code, pair.publicKey, privateByCentre)
  return { code, generation: 1, privateKey: pair.privateKey }
}

export async function addMember(ctx: Ctx, group: OpenGroup, member: Member): Promise<void> {
  const wrapped = sealTo(
    member.publicKey,
    group.privateKey,
    groupContext(ctx.actor.centreId, group.code, group.generation),
  )
  await ctx.door('put_member', group.code, group.generation, member.personId, wrapped)
}

/** The half for an emergency: one half to the person, the other to the database, which gives it only with a reason. */
export async function addEmergencyHalf(ctx: Ctx, privateKey: Buffer, member: Member): Promise<void> {
  const { personHalf, heldHalf } = splitInHalves(privateKey)
  const wrapped = sealTo(member.publicKey, personHalf, groupContext(ctx.actor.centreId, EMERGENCY_HALF, 1))
  const [isNew] = await ctx.door<boolean>('put_member', EMERGENCY_HALF, 1, member.personId, wrapped)
  if (!isNew) return // by another role she has a half already, and the two of a pair belong together
  await ctx.door('put_emergency_half', member.personId, heldHalf)
}

/**
 * Gives a person the keys that go with new roles, and answers the groups whose key the giver does not hold: a member
 * gives it at her next sign-in (commands/share-keys.ts). A group that nobody has joined yet is made now.
 */
export async function giveGroups(ctx: Ctx, member: Member, roles: readonly Role[]): Promise<Group[]> {
  const pending: Group[] = []
  for (const code of groupsOf(roles)) {
    const mine = await ctx.seal.group(code)
    const group = mine ? { code, ...mine } : await firstOf(ctx, code)
    if (group) await addMember(ctx, group, member)
    else pending.push(code)
  }
  const emergency = await ctx.seal.group(EMERGENCY)
  if (emergency && roles.includes('head')) await addMember(ctx, { code: EMERGENCY, ...emergency }, member)
  else if (emergency && roles.some((r) => EMERGENCY_ROLES.includes(r)))
    await addEmergencyHalf(ctx, emergency.privateKey, member)
  return pending
}

/** The group, made now for its first member; null when it exists and its key is with others. */
async function firstOf(ctx: Ctx, code: Group): Promise<OpenGroup | null> {
  const there = await ctx.db
    .selectFrom('keys.groups')
    .select('groupCode')
    .where('groupCode', '=', code)
    .executeTakeFirst()
  if (there) return null
  const centre = await ctx.db.selectFrom('centres').select('recoveryPublicKey').forShare().executeTakeFirstOrThrow()
  return makeGroup(ctx, code, centre.recoveryPublicKey)
}

/** After a role has ended: the memberships that no remaining role gives are taken away. */
export async function takeGroups(ctx: Ctx, personId: string, remaining: readonly string[]): Promise<void> {
  const keeps: Code<'keys.groupMembers', 'groupCode'>[] = groupsOf(remaining)
  if (remaining.includes('head')) keeps.push(EMERGENCY)
  if (remaining.some((r) => EMERGENCY_ROLES.some((e) => e === r))) keeps.push(EMERGENCY_HALF)
  await ctx.door('take_memberships', personId, keeps)
}
