import { Refusal } from '../../kernel/refusal.ts'
import { archivesIn, instantOf, isAhead, newestOf } from '../../platform/backup/archive-names.ts'
import { isWanted } from '../../platform/backup/when-due.ts'
import type { Clock } from '../../platform/clock.ts'
import { log } from '../../platform/log.ts'
import { backUp, type Installation } from './back-up.ts'
import { codeOf, note, runOf, wanted } from './note.ts'

const LOOK_MS = 60_000

/** The copy of the night, by itself, in the worker. @returns what ends it */
export function keepBackups(of: Installation, clock: Clock): () => void {
  let isBusy = false
  let failedMs: number | null = null
  const look = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    try {
      const { isAsked, mark, line } = await wanted(of.ownerUrl)
      const last = await lastBackup(of.folder, mark, clock())
      const failedFor = failedMs === null ? null : (performance.now() - failedMs) / 60_000
      if (!isAsked && !isWanted({ last, began: line?.began ?? null, failedFor }, clock())) return
      await make(of, clock)
      failedMs = null
    } catch (error) {
      failedMs = performance.now()
      if (error instanceof Refusal) log.warn({ event: 'backup_not_made', code: error.code })
      else log.error(error, { event: 'backup_not_made' })
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  void look()
  return () => clearInterval(timer)
}

async function make(of: Installation, clock: Clock): Promise<void> {
  const began = performance.now()
  try {
    const made = await backUp(of, clock())
    if (!made) return
    log.info({ event: 'backup', count: made.rows })
    await note(of.ownerUrl, runOf(made, (performance.now() - began) / 1000), clock())
  } catch (error) {
    if (error instanceof Refusal && error.code === 'backup_running') return // somebody else is making it
    const code = codeOf(error instanceof Refusal ? error.code : '')
    await note(of.ownerUrl, { kind: 'backup', outcome: 'not_made', code }, clock())
    throw error
  }
}

/**
 * When the newest whole pair of that folder was made; null where there is none, no folder, or none that the cards of today open: after
 * the envelope was renewed a copy is made at once.
 */
export async function lastBackup(
  folder: string,
  mark: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const all = await archivesIn(folder).catch(() => []) // a medium that is not there has none
  const ours = all.filter((a) => a.mark === mark && !isAhead(a, now)) // of a clock that stood ahead: they put off nothing
  const newest = newestOf(
    ours.filter((a) => a.part === 'data' && ours.some((b) => b.part === 'apart' && b.at === a.at)),
  )
  return newest ? instantOf(newest.at) : null
}
