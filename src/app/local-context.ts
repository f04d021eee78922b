import type { Ctx } from '../platform/http/context.ts'
import { begin, makeContext } from '../platform/http/open-request.ts'
import type { Runtime } from '../platform/http/runtime.ts'

/**
 * A transaction with nobody signed in, for the first centre of a demo or of the tests: the same function as the wizard
 * calls, with a whole staff. Nothing else works with it: the database knows nobody.
 */
export async function withNobody<T>(runtime: Runtime, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const client = await runtime.pool.connect()
  try {
    const began = await begin(client, null, runtime.clock(), false)
    const request = { ip: '127.0.0.1', protocol: 'http', headers: {} }
    const { ctx } = makeContext(runtime, {
      client,
      began,
      token: null,
      tokenHash: null,
      now: runtime.clock(),
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
