import type { Endpoint } from '../../kernel/contract.ts'
import { log } from '../log.ts'
import { admit } from './admit.ts'
import { type Asked, anew } from './anew.ts'
import type { Clash } from './clash.ts'
import { refusalOf } from './database-refusal.ts'

/**
 * The newer version for whoever came too late, read in a transaction of its own: the first is rolled back, and its lines of
 * the read log with it. Whoever may not read it (any more) gets the refusal without it.
 */
export async function readTheirs(asked: Asked & { endpoint: Endpoint }, clash: Clash): Promise<unknown> {
  const { runtime, name, endpoint } = asked
  const shape = endpoint.clash
  if (!shape) return undefined
  try {
    return await anew(asked, async (ctx, began) => {
      admit(runtime, endpoint, began)
      const read = await clash.read(ctx)
      return read === null || read === undefined ? undefined : shape.parse(read)
    })
  } catch (error) {
    if (!refusalOf(error)) log.error(error, { endpoint: name })
    return undefined
  }
}
