import { readdir } from 'node:fs/promises'
import { Refusal } from '../../kernel/refusal.ts'
import { instantOf, readName } from '../../platform/backup/archive-names.ts'
import { isDue } from '../../platform/backup/when-due.ts'
import type { Clock } from '../../platform/clock.ts'
import { log } from '../../platform/log.ts'
import { backUp, type Installation } from './back-up.ts'

const LOOK_MS = 5 * 60_000
/** After one that failed the disk is not asked again at every look. */
const REST_MS = 30 * 60_000

/** The copy of the night, by itself, in the worker. @returns what ends it */
export function keepBackups(of: Installation, clock: Clock): () => void {
  let isBusy = false
  let restUntil = 0
  const look = async (): Promise<void> => {
    if (isBusy || performance.now() < restUntil) return
    isBusy = true
    try {
      if (!isDue(await lastBackup(of.folder), clock())) return
      const made = await backUp(of, clock())
      if (made) log.info({ event: 'backup', count: made.rows })
    } catch (error) {
      restUntil = performance.now() + REST_MS
      if (error instanceof Refusal) log.warn({ event: 'backup_failed', code: error.code })
      else log.error(error, { event: 'backup_failed' })
    } finally {
      isBusy = false
    }
  }
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  void look()
  return () => clearInterval(timer)
}

/** When the newest whole pair of that folder was made; null where there is none, or no folder. */
export async function lastBackup(folder: string): Promise<Temporal.Instant | null> {
  const names = await readdir(folder).catch(() => []) // a medium that is not there has none
  const read = names.flatMap((name) => readName(name) ?? [])
  const whole = read.filter((a) => a.part === 'data' && read.some((b) => b.part === 'apart' && b.at === a.at))
  const newest = whole
    .map((a) => a.at)
    .sort()
    .at(-1)
  return newest === undefined ? null : instantOf(newest)
}
