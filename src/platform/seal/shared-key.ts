import type { Group } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openWith, sealTo, unwrapKey, wrapKey } from './boxes.ts'
import { keyContext } from './contexts.ts'
import { newDataKey } from './envelope.ts'
import type { KeySeal } from './key-seal.ts'
import { remember } from './keyrings.ts'

/**
 * A key for something that is of no case yet, such as a list that came in: it opens for the members of one group and for
 * one person. The wraps stand in columns of the row itself.
 */
export type SharedKey = { kid: string; byGroup: string; generation: number; byPerson: string }

/** @throws Refusal `keys_missing` when nobody has ever been in the group */
export async function makeSharedKey(seal: KeySeal, code: Group): Promise<SharedKey & { key: Buffer }> {
  const { kid, key } = newDataKey()
  const context = keyContext(seal.actor.centreId, kid)
  const member = await seal.group(code)
  const { rows } = await seal.client.query<{ public_key: string; generation: number }>(
    'select public_key, generation from keys.groups where group_code = $1 order by generation desc limit 1',
    [code],
  )
  const me = await seal.client.query<{ public_key: string }>('select public_key from sec.public_keys($1)', [
    [seal.actor.personId],
  ])
  const [group, mine] = [rows[0], me.rows[0]]
  if (!group || !mine) throw new Refusal('keys_missing')
  const byGroup = member ? wrapKey(member.secret, key, context) : sealTo(group.public_key, key, context)
  remember(seal.ring, kid, key)
  return {
    kid,
    key,
    byGroup,
    generation: member?.generation ?? group.generation,
    byPerson: sealTo(mine.public_key, key, context),
  }
}

/** The key, for a member of the group or for the one person it was made by. @throws Refusal `not_allowed` for others */
export async function openSharedKey(seal: KeySeal, code: Group, row: SharedKey, personId: string): Promise<Buffer> {
  const known = seal.ring.dataKeys.get(row.kid)
  if (known) return known
  const context = keyContext(seal.actor.centreId, row.kid)
  const key =
    personId === seal.actor.personId
      ? openWith(seal.ring.privateKey, row.byPerson, context)
      : await byGroup(seal, code, row, context)
  remember(seal.ring, row.kid, key)
  return key
}

async function byGroup(seal: KeySeal, code: Group, row: SharedKey, context: string[]): Promise<Buffer> {
  const group = await seal.group(code)
  if (!group) throw new Refusal('not_allowed')
  return row.byGroup.startsWith('w1.')
    ? unwrapKey(group.secret, row.byGroup, context)
    : openWith(group.privateKey, row.byGroup, context)
}
