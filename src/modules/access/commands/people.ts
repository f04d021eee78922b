import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { isUsernameTaken, openAccount, publicKeyOf } from '../../auth/facts.ts'
import { addPerson } from '../../staff/facts.ts'
import { giveGroups } from '../groups.ts'
import { needsEndDate } from '../rules.ts'

type Invite = {
  person: { name: string; callName: string; username: string; position?: string | undefined; rank?: string | undefined; nip?: string | undefined }
  roles: Role[]
  untilOn?: string | undefined
}

const endOf = (ctx: Ctx, untilOn: string | undefined) =>
  untilOn === undefined ? null : Temporal.PlainDate.from(untilOn).add({ days: 1 }).toZonedDateTime(ctx.zone).toInstant().toString()

export async function invite(ctx: Ctx, input: Invite) {
  if (needsEndDate(input.roles) && !input.untilOn) throw new Refusal('end_date_needed')
  if (await isUsernameTaken(ctx, input.person.username)) throw new Refusal('username_taken')
  const { centreId } = ctx.actor
  const { username, ...person } = input.person
  const personId = await addPerson(ctx, centreId, person)
  const centre = await ctx.db.selectFrom('centres').select('recoveryPublicKey').executeTakeFirstOrThrow()
  const account = await openAccount(ctx, { centreId, personId, username, recoveryPublicKey: centre.recoveryPublicKey })
  account.privateKey.fill(0)
  for (const role of input.roles) await insertGrant(ctx, personId, role, input.untilOn)
  await giveGroups(ctx, { personId, publicKey: account.publicKey }, input.roles)
  await ctx.record({ kind: 'access.invited', subject: ['people', personId], details: { roles: input.roles } })
  return { personId, card: account.card }
}

const insertGrant = (ctx: Ctx, personId: string, role: Role, untilOn: string | undefined) =>
  ctx.db
    .insertInto('roleGrants')
    .values({ centreId: ctx.actor.centreId, grantId: newId(ctx.now), personId, role, fromAt: ctx.now.toString(), untilAt: endOf(ctx, untilOn), grantedBy: ctx.actor.personId })
    .execute()

export async function grantRole(ctx: Ctx, input: { personId: string; role: Role; untilOn?: string | undefined }) {
  if (needsEndDate([input.role]) && !input.untilOn) throw new Refusal('end_date_needed')
  if (await holds(ctx, input.personId, input.role)) throw new Refusal('already_holds')
  const publicKey = await publicKeyOf(ctx, input.personId)
  if (!publicKey) throw new Refusal('not_found')
  await insertGrant(ctx, input.personId, input.role, input.untilOn)
  await giveGroups(ctx, { personId: input.personId, publicKey }, [input.role])
  await ctx.record({ kind: 'access.role_granted', subject: ['people', input.personId], details: { role: input.role } })
  return {}
}

const openGrants = (ctx: Ctx, role: Role) =>
  ctx.db
    .selectFrom('roleGrants')
    .select(['grantId', 'personId'])
    .where('role', '=', role)
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))

const holds = async (ctx: Ctx, personId: string, role: Role) =>
  (await openGrants(ctx, role).where('personId', '=', personId).executeTakeFirst()) !== undefined

/** Somebody must be able to decide: the last head stays. */
async function keepAHead(ctx: Ctx, personId: string) {
  const heads = new Set((await openGrants(ctx, 'head').execute()).map((h) => h.personId))
  if (heads.size === 1 && heads.has(personId)) throw new Refusal('last_head')
}

export async function endRole(ctx: Ctx, input: { personId: string; role: Role }) {
  if (input.role === 'head') await keepAHead(ctx, input.personId)
  const grants = await openGrants(ctx, input.role).where('personId', '=', input.personId).execute()
  if (grants.length === 0) throw new Refusal('not_found')
  await ctx.db.updateTable('roleGrants').set({ untilAt: ctx.now.toString() }).where('grantId', 'in', grants.map((g) => g.grantId)).execute()
  ctx.session.forgetPerson(input.personId)
  await ctx.record({ kind: 'access.role_ended', subject: ['people', input.personId], details: { role: input.role } })
  return {}
}

export async function dismiss(ctx: Ctx, input: { personId: string }) {
  await keepAHead(ctx, input.personId)
  const cases = await ctx.db.selectFrom('cases').select('caseId').where('responsibleId', '=', input.personId).where('state', 'in', ['candidate', 'waiting', 'open', 'aftercare']).execute()
  const { rows } = await ctx.client.query<{ n: number }>('select sec.dismiss($1, $2) as n', [input.personId, ctx.now.toString()])
  ctx.session.forgetPerson(input.personId)
  await ctx.record({ kind: 'access.dismissed', subject: ['people', input.personId], details: { cases: cases.length } })
  for (const c of cases) await ctx.record({ kind: 'cases.social_worker_left', caseId: c.caseId, subject: ['people', input.personId] })
  return { sessionsEnded: rows[0]?.n ?? 0 }
}
