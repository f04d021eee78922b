import { Refusal } from '../../kernel/refusal.ts'
import type { Actor } from '../../kernel/rule.ts'
import { often } from '../database/hot.ts'
import type { Client } from '../database/pool.ts'
import type { RequestSeal } from '../seal/request-seal.ts'

type Scope = {
  client: Client
  seal: RequestSeal
  key: string
  name: string
  bodyHash: string
  actor: Actor
  now: Temporal.Instant
}

/**
 * The same key twice is one effect and one answer; with another body it is refused, or `otherwise` is asked. The row is written first: a second
 * sender waits on it, and gets the answer of the first. It lives in the same transaction as the effect. The answer is sealed
 * to the sender: a sum of money, a level or a code name in it is as much as in its table.
 */
export async function idempotent(
  s: Scope,
  run: () => Promise<unknown>,
  otherwise?: () => Promise<unknown>,
): Promise<unknown> {
  const place = { table: 'idempotency_keys', row: s.key, column: 'answer' }
  const id = [s.actor.centreId, s.actor.personId, s.key]
  const mine = await s.client.query(
    often(
      `insert into idempotency_keys (centre_id, person_id, idempotency_key, endpoint, body_hash, at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [...id, s.name, s.bodyHash, s.now.toString()],
    ),
  )
  if (mine.rowCount === 0) {
    const { rows } = await s.client.query(
      'select endpoint, body_hash, answer from idempotency_keys where centre_id = $1 and person_id = $2 and idempotency_key = $3',
      id,
    )
    if (rows[0]?.endpoint !== s.name || rows[0]?.body_hash !== s.bodyHash) {
      if (otherwise) return otherwise()
      throw new Refusal('key_reused')
    }
    return JSON.parse(s.seal.openOwn(place, rows[0].answer))
  }
  const answer = await run()
  await s.client.query(
    often('update idempotency_keys set answer = $4 where centre_id = $1 and person_id = $2 and idempotency_key = $3', [
      ...id,
      s.seal.sealOwn(place, JSON.stringify(answer ?? {})),
    ]),
  )
  return answer
}
