import type { FastifyRequest } from 'fastify'
import { hashToken, tokenFrom } from './cookies.ts'
import { begin } from './open-request.ts'
import type { Runtime } from './runtime.ts'

/**
 * A refused attempt is kept too, in a transaction of its own (security-cases.md J13): counted, and chained with the others of its
 * minute by a job, so that a loop of refusals does not fill the chain of the centre (modules/audit/definer.sql).
 */
export async function noteDenied(runtime: Runtime, request: FastifyRequest, name: string): Promise<void> {
  const token = tokenFrom(request.headers.cookie)
  if (!token) return
  const client = await runtime.pool.connect()
  try {
    const now = runtime.clock()
    await begin(client, hashToken(token), now, false)
    await client.query('select sec.note_denied($1, $2)', [name, now.toString()])
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  }
}
