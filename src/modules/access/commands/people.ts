import { Refusal } from '../../../kernel/refusal.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { isUsernameTaken, openInvited, publicKeyOf } from '../../auth/facts.ts'
import { addPerson } from '../../staff/facts.ts'
import { events } from '../events.ts'
import { endOf, grant, keepAHead, mustBeTheHead, openGrants, setEnd } from '../grants.ts'
import { giveGroups, takeGroups } from '../groups.ts'
import type { CaseDesk } from '../ports.ts'
import { isPart, needsEndDate, ROLE_FOR_PART } from '../rules.ts'

type Invite = {
  person: {
    name: string
    callName: string
    username: string
    position?: string | undefined
    rank?: string | undefined
    nip?: string | undefined
  }
  roles: Role[]
  untilOn?: string | undefined
}

export async function invite(ctx: Ctx, input: Invite) {
  await mustBeTheHead(ctx)
  if (needsEndDate(input.roles) && !input.untilOn) throw new Refusal('end_date_needed')
  const untilAt = endOf(ctx, input.untilOn)
  if (await isUsernameTaken(ctx, input.person.username)) throw new Refusal('username_taken')
  const { centreId } = ctx.actor
  const { username, ...person } = input.person
  const personId = await addPerson(ctx, centreId, person)
  // a renewal of the recovery key waits for us, or we for it
  const centre = await ctx.db.selectFrom('centres').select('recoveryPublicKey').forShare().executeTakeFirstOrThrow()
  const { publicKey, invitation } = await openInvited(ctx, {
    centreId,
    personId,
    username,
    recoveryPublicKey: centre.recoveryPublicKey,
  })
  for (const role of input.roles) await grant(ctx, { personId, role, fromAt: ctx.now.toString(), untilAt })
  const pending = await giveGroups(ctx, { personId, publicKey }, input.roles)
  await ctx.record(events.invited, { subject: ['people', personId], details: { roles: input.roles } })
  return { personId, invitation, pending }
}

const isBefore = (a: string, b: string) => Temporal.Instant.compare(a, b) < 0

/** A role held until a day is prolonged by giving it again: with a later day, or without one. */
export async function grantRole(ctx: Ctx, input: { personId: string; role: Role; untilOn?: string | undefined }) {
  await mustBeTheHead(ctx)
  if (needsEndDate([input.role]) && !input.untilOn) throw new Refusal('end_date_needed')
  const untilAt = endOf(ctx, input.untilOn)
  const held = await openGrants(ctx, input.role)
    .where('personId', '=', input.personId)
    .where('actsFor', 'is', null)
    .execute()
  if (held.some((g) => g.untilAt === null || (untilAt !== null && !isBefore(g.untilAt, untilAt))))
    throw new Refusal('already_holds')
  const publicKey = await publicKeyOf(ctx, input.personId)
  if (!publicKey) throw new Refusal('not_found')
  if (held.length > 0) await setEnd(ctx, held, untilAt)
  else await grant(ctx, { personId: input.personId, role: input.role, fromAt: ctx.now.toString(), untilAt })
  const pending = await giveGroups(ctx, { personId: input.personId, publicKey }, [input.role])
  ctx.session.forgetPerson(input.personId) // her open sessions read their keys anew
  await ctx.record(events.role_granted, { subject: ['people', input.personId], details: { role: input.role } })
  return { pending }
}

/** A role ends: its group keys go, and the parts in case teams that only this role allowed. */
export const endRole = (desk: CaseDesk) => async (ctx: Ctx, input: { personId: string; role: Role }) => {
  await mustBeTheHead(ctx)
  if (input.role === 'head') await keepAHead(ctx, input.personId)
  const grants = await openGrants(ctx, input.role).where('personId', '=', input.personId).execute()
  if (grants.length === 0) throw new Refusal('not_found')
  await setEnd(ctx, grants, ctx.now.toString())
  const remaining = await rolesLeft(ctx, input.personId)
  await takeGroups(ctx, input.personId, remaining)
  // a head opens files without a half: as a social worker she needs one from now on
  const publicKey = input.role === 'head' ? await publicKeyOf(ctx, input.personId) : null
  if (publicKey) await giveGroups(ctx, { personId: input.personId, publicKey }, remaining)
  for (const caseId of await casesWithoutPlace(ctx, input.personId, remaining))
    await desk.takeOff(ctx, caseId, input.personId)
  ctx.session.forgetPerson(input.personId)
  await ctx.record(events.role_ended, { subject: ['people', input.personId], details: { role: input.role } })
  return {}
}

async function rolesLeft(ctx: Ctx, personId: string): Promise<Role[]> {
  const rows = await ctx.db
    .selectFrom('roleGrants')
    .select('role')
    .where('personId', '=', personId)
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .execute()
  return rows.map((r) => r.role)
}

/** Cases in which none of the person's parts fits to a role that is left. */
async function casesWithoutPlace(ctx: Ctx, personId: string, roles: readonly string[]): Promise<string[]> {
  const parts = await ctx.db
    .selectFrom('caseTeam')
    .select(['caseId', 'part'])
    .where('personId', '=', personId)
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .execute()
  const fits = (part: string) => isPart(part) && ROLE_FOR_PART[part].some((r) => roles.includes(r))
  const kept = new Set(parts.filter((p) => fits(p.part)).map((p) => p.caseId))
  return [...new Set(parts.map((p) => p.caseId))].filter((id) => !kept.has(id))
}

/** One action: a successor gets the cases first, while she can still be given their keys; then every door closes. */
export const dismiss =
  (desk: CaseDesk) => async (ctx: Ctx, input: { personId: string; successorId?: string | undefined }) => {
    if (!ctx.actor.roles.includes('it_admin')) await mustBeTheHead(ctx)
    await keepAHead(ctx, input.personId)
    if (input.successorId === input.personId) throw new Refusal('wrong_role')
    if (input.successorId && !ctx.actor.roles.includes('head')) throw new Refusal('key_needed')
    const handedOver = input.successorId ? await desk.handOver(ctx, input.personId, input.successorId) : 0
    const [sessionsEnded] = await ctx.door<number>('dismiss', input.personId, ctx.now.toString())
    ctx.session.forgetPerson(input.personId)
    await ctx.record(events.dismissed, { subject: ['people', input.personId], details: { handedOver } })
    return { sessionsEnded: sessionsEnded ?? 0, handedOver }
  }

/** A device left behind: whoever is signed in as her is out, and her card opens as before. */
export async function endSessions(ctx: Ctx, { personId }: { personId: string }) {
  const [sessionsEnded] = await ctx.door<number>('end_sessions', personId)
  ctx.session.forgetPerson(personId)
  await ctx.record(events.sessions_ended, { subject: ['people', personId] })
  return { sessionsEnded: sessionsEnded ?? 0 }
}

export async function closeCard(ctx: Ctx, { personId }: { personId: string }) {
  const [sessionsEnded] = await ctx.door<number>('close_card', personId, ctx.now.toString())
  ctx.session.forgetPerson(personId)
  await ctx.record(events.card_closed, { subject: ['people', personId] })
  return { sessionsEnded: sessionsEnded ?? 0 }
}
