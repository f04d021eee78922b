import { Refusal } from '../../kernel/refusal.ts'
import type { Services } from '../http/context.ts'
import type { Derived } from './passwords.ts'
import { SealError } from './seal-error.ts'

/** When the line before whoever comes now will have passed, at the pace of a small server. */
const LINE_PASSES_IN_SECONDS = 15

/**
 * A passphrase is stretched in the line of its own: it costs 50 ms of a core, and a flood of sign-ins leaves the others to
 * those who are inside. @throws Refusal `too_many` with the seconds to wait, when the line is full
 */
export async function stretch(services: Services, work: () => Promise<Derived>): Promise<Derived> {
  try {
    return await services.stretchInTurn(work)
  } catch (error) {
    if (error instanceof SealError && error.code === 'busy')
      throw new Refusal('too_many', { params: { seconds: LINE_PASSES_IN_SECONDS } })
    throw error
  }
}
