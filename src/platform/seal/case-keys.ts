import type { SealedClass } from '../../kernel/contract.ts'
import type { Group, Holders, Part } from '../../kernel/policy.ts'
import { HOLDERS, SET_OF_PART } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { often } from '../database/hot.ts'
import { sealTo, wrapKey } from './boxes.ts'
import { keyContext } from './contexts.ts'
import { newDataKey } from './envelope.ts'
import type { KeySeal } from './key-seal.ts'
import { remember } from './keyrings.ts'
import { lendKeys } from './lend-keys.ts'

/** Classes that an emergency opening gives (security.md 3.2): not health, not counselling. */
export const EMERGENCY: readonly SealedClass[] = ['display', 'identity', 'narrative', 'safety']
export const NIL = '00000000-0000-0000-0000-000000000000'

type Found = { kid: string; key: Buffer }

/**
 * Orders what happens to the keys of one case: who seals goes beside others who seal; who makes, gives or takes keys goes
 * alone. Without it a value could be sealed with a key that is being retired, or a new colleague miss a key made meanwhile.
 */
export async function lockKeys(seal: KeySeal, caseId: string, mode: 'alone' | 'beside' = 'alone'): Promise<void> {
  if (seal.locked.get(caseId) === 'alone' || seal.locked.get(caseId) === mode) return
  const lock = mode === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
  await seal.client.query(`select ${lock}(hashtextextended($1, 18))`, [caseId])
  seal.locked.set(caseId, mode)
}

/** The key with which new values of this case and class are sealed; made now if there is none. */
export async function currentKey(seal: KeySeal, cls: SealedClass, caseId: string, scope: string): Promise<Found> {
  // looked up without a lock first: two who both had to go from "beside" to "alone" would wait for each other
  if (seal.locked.has(caseId) || (await findCurrent(seal, cls, caseId, scope))) {
    await lockKeys(seal, caseId, 'beside')
    const found = await findCurrent(seal, cls, caseId, scope)
    if (found) return found
  }
  await lockKeys(seal, caseId)
  return (await findCurrent(seal, cls, caseId, scope)) ?? makeKey(seal, cls, caseId, scope)
}

async function findCurrent(seal: KeySeal, cls: SealedClass, caseId: string, scope: string): Promise<Found | null> {
  const { rows } = await seal.client.query<{ kid: string }>(
    often('select kid from keys.data_keys where case_id = $1 and class = $2 and scope = $3 and is_current', [
      caseId,
      cls,
      scope,
    ]),
  )
  const kid = rows[0]?.kid
  if (kid === undefined) return null
  const key = await seal.dataKey(kid)
  if (!key) throw new Refusal('not_allowed')
  return { kid, key }
}

/** Makes a data key and wraps it to everybody who holds the class for this case (HOLDERS of kernel/policy.ts). */
async function makeKey(seal: KeySeal, cls: SealedClass, caseId: string, scope = ''): Promise<Found> {
  const { kid, key } = newDataKey()
  const centreId = seal.actor.centreId
  await seal.client.query(
    'insert into keys.data_keys (centre_id, kid, case_id, class, scope, made_at) values ($1, $2, $3, $4, $5, $6)',
    [centreId, kid, caseId, cls, scope, seal.now.toString()],
  )
  const holders = HOLDERS[cls]
  const her = await standing(seal, caseId)
  const group = her.isProtected ? holders.protectedGroup : holders.group
  if (cls === 'counselling') await wrapForScope(seal, kid, key, caseId, scope)
  else {
    if (group) await wrapToGroup(seal, { kid, key, caseId }, group)
    const team = await seal.client.query<{ person_id: string; part: Part }>(
      'select distinct person_id, part from case_team where case_id = $1 and from_at <= $2 and (until_at is null or until_at > $2)',
      [caseId, seal.now.toString()],
    )
    const sets: readonly string[] = her.isProtected ? holders.sets : [...holders.sets, ...holders.unlessProtected]
    const people = team.rows.filter((t) => sets.includes(SET_OF_PART[t.part])).map((t) => t.person_id)
    if (holders.housedGroup && her.isHoused && !her.isProtected)
      await wrapToGroup(seal, { kid, key, caseId }, holders.housedGroup)
    await wrapToPeople(seal, { kid, key, caseId }, people)
    if (EMERGENCY.includes(cls)) await wrapToGroup(seal, { kid, key, caseId }, 'emergency')
  }
  remember(seal.ring, kid, key)
  return { kid, key }
}

async function standing(seal: KeySeal, caseId: string): Promise<{ isProtected: boolean; isHoused: boolean }> {
  const { rows } = await seal.client.query<{ is_protected: boolean; is_housed: boolean }>(
    'select is_protected, admitted_on is not null as is_housed from cases where case_id = $1',
    [caseId],
  )
  return { isProtected: rows[0]?.is_protected ?? false, isHoused: rows[0]?.is_housed ?? false }
}

/** A counselling note: `author:audience`; its key goes to the author, and to the head or the psychologist if she says so. */
async function wrapForScope(seal: KeySeal, kid: string, key: Buffer, caseId: string, scope: string) {
  const [author, audience] = scope.split(':')
  if (author !== seal.actor.personId) throw new Refusal('not_allowed')
  await wrapToPeople(seal, { kid, key, caseId }, [author])
  if (audience === 'head') await wrapToGroup(seal, { kid, key, caseId }, 'head')
  if (audience === 'psychologist') {
    const { rows } = await seal.client.query<{ person_id: string }>(
      `select person_id from case_team where case_id = $1 and part = 'psychologist' and (until_at is null or until_at > $2)`,
      [caseId, seal.now.toString()],
    )
    await wrapToPeople(
      seal,
      { kid, key, caseId },
      rows.map((r) => r.person_id).filter((p) => p !== author),
    )
  }
}

type Wrapping = { kid: string; key: Buffer; caseId: string }

/** Under the group's secret when we are a member (fast lists), else sealed to its public key. */
export async function wrapToGroup(seal: KeySeal, w: Wrapping, code: Group | 'emergency'): Promise<void> {
  const context = keyContext(seal.actor.centreId, w.kid)
  // the emergency group's key is whole only with the head; its wraps are always boxes, so that a joined half opens them
  const member = code === 'emergency' ? null : await seal.group(code)
  if (member)
    return put(seal, w, {
      group: code,
      generation: member.generation,
      form: 'sym',
      wrapped: wrapKey(member.secret, w.key, context),
    })
  const { rows } = await seal.client.query<{ public_key: string; generation: number }>(
    'select public_key, generation from keys.groups where group_code = $1 order by generation desc limit 1',
    [code],
  )
  const group = rows[0]
  if (!group) return // nobody is in this group yet; access/groups.ts wraps what exists when the first member comes
  await put(seal, w, {
    group: code,
    generation: group.generation,
    form: 'box',
    wrapped: sealTo(group.public_key, w.key, context),
  })
}

export async function wrapToPeople(seal: KeySeal, w: Wrapping, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  const { rows } = await seal.client.query<{ person_id: string; public_key: string }>(
    'select * from sec.public_keys($1)',
    [[...new Set(personIds)]],
  )
  for (const p of rows)
    await put(seal, w, {
      person: p.person_id,
      form: 'box',
      wrapped: sealTo(p.public_key, w.key, keyContext(seal.actor.centreId, w.kid)),
    })
}

async function put(
  seal: KeySeal,
  w: Wrapping,
  r: { group?: string; person?: string; generation?: number; form: string; wrapped: string },
) {
  await seal.client.query(
    `insert into keys.key_wraps (centre_id, kid, case_id, group_code, person_id, generation, form, wrapped)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [seal.actor.centreId, w.kid, w.caseId, r.group ?? '', r.person ?? NIL, r.generation ?? 1, r.form, r.wrapped],
  )
}

/**
 * Wraps every key of the case that goes with this part to the person. What the giver does not hold is lent for this alone, where she
 * may put this person on the case (docs/decisions/0024); otherwise it is refused.
 */
export async function giveKeys(seal: KeySeal, caseId: string, personId: string, part: Part): Promise<void> {
  const set: string = SET_OF_PART[part]
  const { isProtected } = await standing(seal, caseId)
  const gives = (h: Holders) => [...h.sets, ...(isProtected ? [] : h.unlessProtected)].some((s) => s === set)
  const classes = Object.entries(HOLDERS).flatMap(([cls, h]) => (gives(h) ? [cls] : []))
  await give(seal, caseId, personId, classes)
}

/** The same of one class alone. */
export const giveClass = (seal: KeySeal, caseId: string, personId: string, cls: SealedClass): Promise<void> =>
  give(seal, caseId, personId, [cls])

async function give(seal: KeySeal, caseId: string, personId: string, classes: readonly string[]): Promise<void> {
  if (classes.length === 0) return
  await lockKeys(seal, caseId)
  const { rows } = await seal.client.query<{ kid: string; class: SealedClass }>(
    'select kid, class from keys.data_keys where case_id = $1 and class = any ($2)',
    [caseId, classes],
  )
  const mine = new Map<string, Buffer>()
  for (const { kid } of rows) {
    const key = await seal.dataKey(kid)
    if (key) mine.set(kid, key)
  }
  const lacking = rows.filter((r) => !mine.has(r.kid))
  const lent = lacking.some((r) => EMERGENCY.includes(r.class))
    ? await lendKeys(seal, caseId, personId)
    : new Map<string, Buffer>()
  for (const { kid } of rows) {
    const key = mine.get(kid) ?? lent.get(kid)
    if (!key) throw new Refusal('key_needed')
    await wrapToPeople(seal, { kid, key, caseId }, [personId])
  }
  for (const key of lent.values()) key.fill(0)
}

/** She moves in: what opens for whoever looks after the house at night goes to their group. Nothing of a protected woman does. */
export async function giveToHouse(seal: KeySeal, caseId: string): Promise<void> {
  if ((await standing(seal, caseId)).isProtected) return
  await lockKeys(seal, caseId)
  for (const [cls, { housedGroup }] of Object.entries(HOLDERS)) {
    if (!housedGroup) continue
    const { rows } = await seal.client.query<{ kid: string }>(
      'select kid from keys.data_keys where case_id = $1 and class = $2',
      [caseId, cls],
    )
    for (const { kid } of rows) {
      const key = await seal.dataKey(kid)
      if (!key) throw new Refusal('key_needed')
      await wrapToGroup(seal, { kid, key, caseId }, housedGroup)
    }
  }
}

/**
 * Takes the keys of the case away from the person: her wraps are destroyed, and what is written from now on is sealed
 * with new keys. Keys never leave the server, so what was wrapped is all she had.
 */
export async function takeKeys(seal: KeySeal, caseId: string, personId: string): Promise<void> {
  await lockKeys(seal, caseId)
  await seal.door('take_keys', caseId, personId)
}
