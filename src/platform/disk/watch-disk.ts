import { statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type DiskLevel, diskLevel, type Room, WRITES_LEAST } from '../../kernel/disk-level.ts'
import { log } from '../log.ts'
import { type Reserve, reserveIn } from './reserve.ts'

export type DiskStanding = {
  readonly level: DiskLevel
  readonly freeMegabytes: number
  /** how many more times somebody can read when nothing is freed: measured, rounded down */
  readonly reads: number
}

export interface Disk {
  /** of a database that is not on this machine nothing is known, and nothing is refused before it refuses itself */
  level(): DiskLevel
  /** null where the database is not on this machine */
  standing(): DiskStanding | null
  /** looks now, and lets go of the reserve when it must: after the database found no room */
  look(): void
}

/** A database of the operator: its disk is not ours to see. */
export const unseenDisk: Disk = { level: () => 'roomy', standing: () => null, look: () => undefined }

/** Two looks are so far apart: a disk fills in seconds. */
const LOOK_MS = 500
/** A full disk is kept with one segment of the write-ahead log and a half free, as long as there is a reserve. */
const KEEP = WRITES_LEAST / 2
/**
 * What a reading costs: 224 bytes of the read log and its indexes were measured, 624 with the log of the database when forty
 * thousand came within eight minutes; a page of several classes leaves several lines (docs/operate/disk.md).
 */
export const BYTES_A_READ = 1024

export const roomOf = (folder: string): Room => {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder)
    return { free: bavail * bsize, size: blocks * bsize }
  } catch {
    return { free: Number.MAX_SAFE_INTEGER, size: 0 } // a disk that does not answer refuses nothing here: the database tells of it
  }
}

/** The disk of an embedded database, with its reserve beside the folder of the cluster. */
export const databaseDisk = (clusterDir: string) =>
  watchDisk(() => roomOf(clusterDir), reserveIn(join(dirname(clusterDir), 'reserve')))

/** Watches the disk of the database and its reserve. @returns what says how it stands, and `end` */
export function watchDisk(
  room: () => Room,
  reserve: Reserve,
  everyMs: number | null = LOOK_MS,
): Disk & { end(): void; filled(): Promise<void> } {
  let filling: Promise<void> | undefined
  let restUntil = 0
  const look = (): void => {
    const { free } = room()
    if (free < KEEP) {
      const released = reserve.release(Math.ceil((KEEP - free) / reserve.piece))
      if (released > 0) log.warn({ event: 'disk_reserve_released', count: released })
    } else if (free - reserve.piece >= 2 * WRITES_LEAST && !reserve.isWhole() && performance.now() >= restUntil)
      filling ??= reserve
        .fill()
        .catch((error: unknown) => {
          restUntil = performance.now() + 60_000
          log.warn({
            event: 'disk_reserve_not_filled',
            code: error instanceof Error && 'code' in error ? String(error.code) : '',
          })
        })
        .finally(() => {
          filling = undefined
        })
  }
  const timer = everyMs === null ? undefined : setInterval(look, everyMs)
  timer?.unref()
  return {
    look,
    level: () => diskLevel(room()),
    standing() {
      const now = room()
      return {
        level: diskLevel(now),
        freeMegabytes: Math.floor(now.free / 2 ** 20),
        reads: Math.floor((now.free + reserve.held()) / BYTES_A_READ),
      }
    },
    filled: async () => filling,
    end: () => clearInterval(timer),
  }
}
