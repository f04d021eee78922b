import { Refusal } from '../../kernel/refusal.ts'
import { type Recording, recordChanges } from '../../platform/backup/changes/record-changes.ts'
import type { Clock } from '../../platform/clock.ts'
import { log } from '../../platform/log.ts'
import type { Installation } from './back-up.ts'
import { codeOf, noteChanges } from './note.ts'

/** After something broke, and while there is no centre yet. */
const REST_MS = 15_000

/** What is written between two nights, sealed away every two minutes, in the worker. @returns what ends it, with a last piece */
export function keepChanges(
  of: Installation & Pick<Recording, 'isDiskFull'>,
  clock: Clock,
  restMs = REST_MS,
): () => Promise<void> {
  const ending = new AbortController()
  const onPiece = async ({ through, hasBase }: { through: Temporal.Instant; hasBase: boolean }) => {
    if (hasBase) await noteChanges(of.ownerUrl, { through }, clock()) // else nothing comes back by it yet
  }
  const keep = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await recordChanges({ ...of, clock, onLine: tellLine, onPiece }, ending.signal)
      } catch (error) {
        const code = codeOf(error instanceof Refusal ? error.code : '')
        await noteChanges(of.ownerUrl, { code }, clock()).catch(() => undefined) // the database may be what broke
        if (error instanceof Refusal) log.warn({ event: 'changes_not_kept', code: error.code })
        else log.error(error, { event: 'changes_not_kept' })
      }
      await rest(restMs, ending.signal)
    }
  }
  const kept = keep()
  return async () => {
    ending.abort()
    await kept
  }
}

function tellLine({ isNew, wasLost }: { isNew: boolean; wasLost: boolean }): void {
  if (isNew) log.info({ event: 'changes_line', code: wasLost ? 'given_up' : 'new' })
}

const rest = (ms: number, ending: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      ending.removeEventListener('abort', done)
      resolve()
    }
    ending.addEventListener('abort', done)
    if (ending.aborted) done()
  })
