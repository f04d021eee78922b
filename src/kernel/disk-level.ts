/** How full the disk of the database is. What stops at a level stops at those after it as well (docs/operate/disk.md). */
export const DISK_LEVELS = ['roomy', 'low', 'no_uploads', 'full'] as const
export type DiskLevel = (typeof DISK_LEVELS)[number]

/** In bytes. */
export type Room = { readonly free: number; readonly size: number }

const MEGABYTE = 2 ** 20
/** Our numbers. Files and photos stop below a twentieth of the disk, never above 2 GB and never below 256 MB. */
export const UPLOADS_LEAST = 256 * MEGABYTE
export const UPLOADS_MOST = 2048 * MEGABYTE
/** Three segments of the write-ahead log: a server that cannot make its next one ends, and then nobody reads. */
export const WRITES_LEAST = 48 * MEGABYTE

export const uploadsNeed = (size: number): number => Math.min(UPLOADS_MOST, Math.max(UPLOADS_LEAST, size / 20))

export function diskLevel({ free, size }: Room): DiskLevel {
  if (free < WRITES_LEAST) return 'full'
  if (free < uploadsNeed(size)) return 'no_uploads'
  return free < size / 10 ? 'low' : 'roomy'
}

/** What somebody asks of the server, as far as a disk cares. */
export type Asked = {
  readonly kind: 'query' | 'command'
  readonly upload?: readonly string[] | undefined
  readonly onFullDisk?: boolean | undefined
}

/**
 * What the disk has no room for. Files first, and nothing else with them; then everything but what leads to reading, and says
 * so itself (`onFullDisk`): signing in and out. A read is never refused here: its line in the read log has the reserve.
 */
export function refusedAt(level: DiskLevel, asked: Asked, input: unknown): 'uploads_stopped' | 'storage_full' | null {
  if (level === 'roomy' || level === 'low') return null
  if (level === 'full' && asked.kind === 'command') return asked.onFullDisk === true ? null : 'storage_full'
  const given = typeof input === 'object' && input !== null ? new Map(Object.entries(input)) : new Map()
  return asked.upload?.some((field) => given.get(field) !== undefined) ? 'uploads_stopped' : null
}
