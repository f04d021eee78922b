import { randomBytes } from 'node:crypto'
import { linkSync, lstatSync, mkdirSync, readFileSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SealError } from './seal-error.ts'

export type BootSecret = {
  secret: Buffer
  path: string
  /** false: no file system in memory was found, so pulling the plug does not end the sessions; the server's log says so. */
  inMemory: boolean
}

const BYTES = 32
const IN_MEMORY_TYPES = [0x0102_1994, 0x8584_58f6] // tmpfs and ramfs, linux/magic.h

/**
 * The secret of this start of the machine, the same for all processes of one installation: made once below
 * `/dev/shm/titian-<dirHash>/`, readable by the owner alone. A restart of the service keeps sessions, a power cut or a
 * theft ends them (security.md 3.3). Throws SealError unsafe_place when the place belongs to somebody else, is a link, is
 * open to others, or holds something of another length; malformed when `dirHash` is no plain name.
 */
export function bootSecret(dirHash: string, roots: readonly string[] = ['/dev/shm', tmpdir()]): BootSecret {
  if (!/^[A-Za-z0-9_-]{4,64}$/.test(dirHash)) throw new SealError('malformed')
  for (const root of roots) {
    const dir = join(root, `titian-${dirHash}`)
    if (!ensureDir(dir)) continue
    const path = join(dir, 'boot')
    return { secret: readOrMake(path), path, inMemory: IN_MEMORY_TYPES.includes(statfsSync(dir).type) }
  }
  throw new SealError('unsafe_place')
}

/** False when the root is missing or not writable: the next one is tried. */
function ensureDir(dir: string): boolean {
  try {
    mkdirSync(dir, { mode: 0o700 })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOTDIR')
      return false
    if (code !== 'EEXIST') throw error
  }
  const found = lstatSync(dir)
  if (!found.isDirectory() || !isOursAlone(found)) throw new SealError('unsafe_place')
  return true
}

/** The file appears whole or not at all: written beside, then linked, which only the first process can do. */
function readOrMake(path: string): Buffer {
  const made = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`
  try {
    return read(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  writeFileSync(made, randomBytes(BYTES), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(made, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error // another process was first: its secret counts
  } finally {
    unlinkSync(made)
  }
  return read(path)
}

function read(path: string): Buffer {
  const found = lstatSync(path)
  if (!found.isFile() || !isOursAlone(found) || found.size !== BYTES) throw new SealError('unsafe_place')
  return readFileSync(path)
}

/** Windows has neither owner nor mode here; its temporary folder is the user's own. */
const isOursAlone = (found: { uid: number; mode: number }): boolean =>
  process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0)

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined
