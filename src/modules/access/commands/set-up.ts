import { newId } from '../../../kernel/id.ts'
import type { Group } from '../../../kernel/policy.ts'
import { GROUPS } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { newKeyPair } from '../../../platform/seal/boxes.ts'
import { splitCentreKey } from '../../../platform/seal/centre-shares.ts'
import { isUsernameTaken, openAccount } from '../../auth/facts.ts'
import { addPerson } from '../../staff/facts.ts'
import { grant } from '../grants.ts'
import { addEmergencyHalf, addMember, EMERGENCY, EMERGENCY_ROLES, groupsOf, makeGroup } from '../groups.ts'

type Person = {
  name: string
  callName: string
  position?: string | undefined
  rank?: string | undefined
  nip?: string | undefined
  username: string
}
export type SetUp = {
  centre: {
    name: string
    shortName: string
    ownerKind: string
    timeZone: string
    capacity: number
    minAge: number
    maxAge: number
    programmeDays: number
    letterhead: Record<string, string | undefined>
    isDemo?: boolean
  }
  head: Person
  /** colleagues with their roles; the wizard makes one social worker, the demo and the tests a whole cast */
  staff: readonly (Person & { roles: readonly Role[]; fromAt?: string; untilAt?: string })[]
}

const personRow = (personId: string, p: Person) => ({
  person_id: personId,
  name: p.name,
  call_name: p.callName,
  position: p.position ?? null,
  rank: p.rank ?? null,
  nip: p.nip ?? null,
})

/**
 * The first centre, its keys, its head and colleagues. The recovery key exists only here and on the three cards: two of
 * them open everything again; the server keeps the public half (security-cases.md D12, 3.5).
 */
export async function setUp(ctx: Ctx, input: SetUp) {
  if (input.centre.minAge > input.centre.maxAge) throw new Refusal('ages_crossed')
  const centreId = newId(ctx.now)
  const headId = newId(ctx.now)
  const recovery = newKeyPair()
  const shares = await splitCentreKey(recovery.privateKey)
  const c = input.centre
  await ctx.door(
    'begin_first_run',
    JSON.stringify({
      centre_id: centreId,
      name: c.name,
      short_name: c.shortName,
      owner_kind: c.ownerKind,
      time_zone: c.timeZone,
      capacity: c.capacity,
      min_age: c.minAge,
      max_age: c.maxAge,
      programme_days: c.programmeDays,
      target_groups: [],
      letterhead: c.letterhead,
      letter_pattern: '{klas}/{nomor}/{unit}/{tahun}',
      letter_class: '400.9',
      letter_unit: 'PANTI',
      is_demo: c.isDemo ?? false,
      recovery_public_key: recovery.publicKey,
      recovery_share_hashes: shares.map((s) => s.hash),
    }),
    JSON.stringify(personRow(headId, input.head)),
    newId(ctx.now),
    ctx.now.toString(),
  )
  // from here on the head acts, as the database has bound her
  const acting: Ctx = { ...ctx, actor: { ...ctx.actor, centreId, personId: headId, roles: ['head'] } }
  const groups = new Map<string, Awaited<ReturnType<typeof makeGroup>>>()
  for (const code of [...(Object.keys(GROUPS) as Group[]), EMERGENCY]) {
    // keys of the table are its groups
    if (code !== 'health' || input.staff.some((s) => s.roles.includes('nurse')))
      groups.set(code, await makeGroup(acting, code, recovery.publicKey))
  }
  const enrol = async (personId: string, username: string, roles: readonly Role[]) => {
    if (await isUsernameTaken(acting, username)) throw new Refusal('username_taken')
    const account = await openAccount(acting, { centreId, personId, username, recoveryPublicKey: recovery.publicKey })
    const member = { personId, publicKey: account.publicKey }
    for (const code of [...groupsOf(roles), ...(roles.includes('head') ? [EMERGENCY] : [])]) {
      const group = groups.get(code)
      if (group) await addMember(acting, group, member)
    }
    const emergency = groups.get(EMERGENCY)
    if (emergency && !roles.includes('head') && roles.some((r) => EMERGENCY_ROLES.includes(r)))
      await addEmergencyHalf(acting, emergency.privateKey, member)
    account.privateKey.fill(0)
    return account.card
  }
  const cards = [await enrol(headId, input.head.username, ['head'])]
  const ids = [headId]
  for (const s of input.staff) {
    const personId = await addPerson(acting, centreId, s)
    ids.push(personId)
    for (const role of s.roles)
      await grant(acting, { personId, role, fromAt: s.fromAt ?? ctx.now.toString(), untilAt: s.untilAt ?? null })
    cards.push(await enrol(personId, s.username, s.roles))
  }
  recovery.privateKey.fill(0)
  await ctx.client.query(`select sec.append_event('access.centre_set_up', null, 'centres', $1, '{}', $2)`, [
    centreId,
    ctx.now.toString(),
  ])
  return { centreId, ids, cards, shares: shares.map((s) => ({ label: s.label, printed: s.printed })) }
}
