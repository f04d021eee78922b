import type { FastifyRequest } from 'fastify'
import type { Endpoint } from '../../kernel/contract.ts'
import { log } from '../log.ts'
import { admit } from './admit.ts'
import type { Clash } from './clash.ts'
import { hashToken, tokenFrom } from './cookies.ts'
import { refusalOf } from './database-refusal.ts'
import { begin, makeContext } from './open-request.ts'
import type { Runtime } from './runtime.ts'

type Asked = { runtime: Runtime; request: FastifyRequest; name: string; endpoint: Endpoint }

/**
 * The newer version for whoever came too late, read in a transaction of its own: the first is rolled back, and its lines of
 * the read log with it. Whoever may not read it (any more) gets the refusal without it.
 */
export async function readTheirs({ runtime, request, name, endpoint }: Asked, clash: Clash): Promise<unknown> {
  const token = tokenFrom(request.headers.cookie)
  if (!endpoint.clash || !token) return undefined
  const [tokenHash, now] = [hashToken(token), runtime.clock()]
  const client = await runtime.pool.connect()
  let letGo: (() => void) | undefined
  try {
    const began = await begin(client, tokenHash, now, false)
    const work = makeContext(runtime, { client, began, token, tokenHash, now, request, name })
    letGo = work.letGo
    admit(runtime, endpoint, began)
    const read = await clash.read(work.ctx)
    const theirs = read === null || read === undefined ? undefined : endpoint.clash.parse(read)
    await client.query(`${work.readLog()}commit`)
    client.release()
    return theirs
  } catch (error) {
    if (!refusalOf(error)) log.error(error, { endpoint: name })
    await client.query('rollback').then(
      () => client.release(),
      (e) => client.release(e),
    )
    return undefined
  } finally {
    letGo?.()
  }
}
