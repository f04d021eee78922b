import type { FastifyRequest } from 'fastify'
import { hashToken, tokenFrom } from './cookies.ts'
import type { Machine } from './endpoint.ts'
import { events } from './events.ts'
import { begin } from './open-request.ts'

/** A refused attempt leaves its line in the chain too, in a transaction of its own (security-cases.md J13). */
export async function noteDenied(machine: Machine, request: FastifyRequest, name: string): Promise<void> {
  const token = tokenFrom(request.headers.cookie)
  if (!token) return
  const client = await machine.pool.connect()
  try {
    const now = machine.clock()
    await begin(client, hashToken(token), now, false)
    await client.query('select sec.append_event($1, null, null, null, $2, $3)', [
      events.denied.kind,
      JSON.stringify({ endpoint: name }),
      now.toString(),
    ])
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  }
}
