import type { Ctx } from '../platform/http/context.ts'
import type { Machine } from '../platform/http/endpoint.ts'
import { begin, makeContext } from '../platform/http/open-request.ts'

/**
 * A transaction with nobody signed in, for the first centre of a demo or of the tests: the same function as the wizard
 * calls, with a whole staff. Nothing else works with it: the database knows nobody.
 */
export async function withNobody<T>(machine: Machine, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const client = await machine.pool.connect()
  try {
    const began = await begin(client, null, machine.clock(), false)
    const request = { ip: '127.0.0.1', protocol: 'http', headers: {} }
    const { ctx } = makeContext(machine, {
      client,
      began,
      token: null,
      tokenHash: null,
      now: machine.clock(),
      request,
      name: 'set-up',
    })
    const answer = await work(ctx)
    await client.query('commit')
    client.release()
    return answer
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  }
}
