import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from './context.ts'
import { hashToken, tokenFrom } from './cookies.ts'
import { begin, makeContext } from './open-request.ts'
import { MOST_FILES } from './opened-files.ts'
import type { Runtime } from './runtime.ts'

/** More files within an hour than a day of work needs; new the first time, so that somebody is told of it. */
export class TooManyFiles extends Refusal {
  readonly isNew: boolean
  constructor(isNew: boolean) {
    super('many_files')
    this.isNew = isNew
  }
}

/** Nothing that was opened leaves before this. @throws TooManyFiles */
export function stopTooMany({ services }: Runtime, ctx: Ctx): void {
  const found = services.openedFiles.open(ctx.actor.personId, ctx.seal.filesRead(), ctx.now)
  if (found !== 'open') throw new TooManyFiles(found === 'now_too_many')
}

/** Whoever watches is told in a transaction of its own: the one that was stopped is rolled back. */
export async function tellOfMany(runtime: Runtime, request: FastifyRequest, name: string): Promise<void> {
  const token = tokenFrom(request.headers.cookie)
  if (!token) return
  const [tokenHash, now] = [hashToken(token), runtime.clock()]
  const client = await runtime.pool.connect()
  let letGo: (() => void) | undefined
  try {
    const began = await begin(client, tokenHash, now, false)
    const work = makeContext(runtime, { client, began, token, tokenHash, now, request, name })
    letGo = work.letGo
    await runtime.readMany(work.ctx, MOST_FILES)
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  } finally {
    letGo?.()
  }
}
