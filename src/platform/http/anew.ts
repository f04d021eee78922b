import type { FastifyRequest } from 'fastify'
import type { Began } from './began.ts'
import type { Ctx } from './context.ts'
import { hashToken, tokenFrom } from './cookies.ts'
import { begin, makeContext } from './open-request.ts'
import type { Runtime } from './runtime.ts'

export type Asked = { runtime: Runtime; request: FastifyRequest; name: string }

/**
 * Work of whoever asked, in a transaction of its own after that of her request was rolled back: what it reads is logged, what it writes
 * stays. Nothing for whoever has no session. What goes wrong in it is thrown.
 */
export async function anew<T>(
  { runtime, request, name }: Asked,
  work: (ctx: Ctx, began: Began) => Promise<T>,
): Promise<T | undefined> {
  const token = tokenFrom(request.headers.cookie)
  if (!token) return undefined
  const [tokenHash, now] = [hashToken(token), runtime.clock()]
  const client = await runtime.pool.connect()
  let letGo: (() => void) | undefined
  try {
    const began = await begin(client, tokenHash, now, false)
    const made = makeContext(runtime, { client, began, token, tokenHash, now, request, name })
    letGo = made.letGo
    const done = await work(made.ctx, began)
    await client.query(`${made.readLog()}commit`)
    client.release()
    return done
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (e) => client.release(e),
    )
    throw error
  } finally {
    letGo?.()
  }
}
