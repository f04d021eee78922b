import { openWith } from './boxes.ts'
import { groupContext, keyContext } from './contexts.ts'
import { EMERGENCY_HALF } from './emergency.ts'
import { joinHalves } from './halves.ts'
import type { KeySeal } from './key-seal.ts'

/**
 * The keys of a case for somebody who comes onto its team, opened with both halves of the emergency key. The database lends its half
 * only to whoever may put that person there (door.lend_keys); the keys go to her and into no ring, so the lender reads nothing more.
 */
export async function lendKeys(seal: KeySeal, caseId: string, personId: string): Promise<Map<string, Buffer>> {
  const mine = await seal.client.query<{ wrapped: string }>(
    'select wrapped from keys.group_members where group_code = $1 and person_id = $2',
    [EMERGENCY_HALF, seal.actor.personId],
  )
  const wrapped = mine.rows[0]?.wrapped
  const lent = await seal.door<{ half: string; kid: string; wrapped: string }>('lend_keys', caseId, personId)
  const half = lent[0]?.half
  if (!wrapped || !half) return new Map()
  const { centreId } = seal.actor
  const personHalf = openWith(seal.ring.privateKey, wrapped, groupContext(centreId, EMERGENCY_HALF, 1))
  const emergency = joinHalves(personHalf, Buffer.from(half.slice(2), 'hex')) // bytea as jsonb writes it: \\x…
  const keys = new Map(lent.map((w) => [w.kid, openWith(emergency, w.wrapped, keyContext(centreId, w.kid))]))
  personHalf.fill(0)
  emergency.fill(0)
  return keys
}
