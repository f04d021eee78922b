import type { Actor } from '../../kernel/rule.ts'
import type { Client } from '../database/pool.ts'
import { openWith } from './boxes.ts'
import { groupContext, keyContext } from './contexts.ts'
import { joinHalves } from './halves.ts'
import type { Keyring } from './keyrings.ts'
import { remember } from './keyrings.ts'

/** The person's half of the emergency key stands among her group keys under this name; it opens nothing by itself. */
export const EMERGENCY_HALF = 'emergency_half'
/** Whether this ring has an opening that lasts; unknown in a ring that was made since (a lock, another sign-in). */
const MEMO = 'emergency'

type At = { client: Client; actor: Actor; now: Temporal.Instant; ring: Keyring }

/**
 * Puts the data keys of cases into the ring, as long as this person's emergency opening of them lasts: the database gives
 * its half of the key only then (modules/access/definer.sql). Answers false when the person has no half or no opening.
 */
export async function openInEmergency(at: At, caseIds: readonly string[]): Promise<boolean> {
  const now = at.now.toString()
  const mine = await at.client.query<{ wrapped: string }>(
    'select wrapped from keys.group_members where group_code = $1 and person_id = $2',
    [EMERGENCY_HALF, at.actor.personId],
  )
  const held = await at.client.query<{ half: Buffer | null }>('select sec.glass_half($1) as half', [now])
  const [wrapped, half] = [mine.rows[0]?.wrapped, held.rows[0]?.half]
  at.ring.memory.set(MEMO, !!wrapped && !!half)
  if (!wrapped || !half) return false
  const personHalf = openWith(at.ring.privateKey, wrapped, groupContext(at.actor.centreId, EMERGENCY_HALF, 1))
  const emergency = joinHalves(personHalf, half)
  for (const caseId of caseIds) {
    const { rows } = await at.client.query<{ kid: string; wrapped: string }>('select * from sec.glass_wraps($1, $2)', [
      caseId,
      now,
    ])
    for (const w of rows) remember(at.ring, w.kid, openWith(emergency, w.wrapped, keyContext(at.actor.centreId, w.kid)))
  }
  personHalf.fill(0)
  emergency.fill(0)
  return true
}

/** Keys that no wrap of the person's own gave: once more through an opening that may last, if she has one. */
export async function retryInEmergency(at: At, kids: readonly string[]): Promise<void> {
  if (at.actor.opened.length === 0 || at.ring.memory.get(MEMO) === false) return
  const { rows } = await at.client.query<{ case_id: string }>(
    'select distinct case_id from keys.data_keys where kid = any ($1) and case_id = any ($2)',
    [kids, at.actor.opened],
  )
  if (rows.length > 0)
    await openInEmergency(
      at,
      rows.map((r) => r.case_id),
    )
}
