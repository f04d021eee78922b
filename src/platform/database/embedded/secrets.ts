import { createHash, randomBytes } from 'node:crypto'
import { chownSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '../../../kernel/refusal.ts'
import { syncFolder } from './folders.ts'
import { keepsModes } from './platform.ts'
import { inFolder } from './refusal-of.ts'
import { isRoot, type ServiceUser } from './service-user.ts'

/** What the installation alone knows. Files of 256 random bits in base64url, 0400, beside the database, never inside it. */
export interface Secrets {
  /** path of the pepper of passphrases (security.md 3.5); never in a data backup */
  readonly pepperFile: string
  /** first 16 hex digits of SHA-256 of the pepper: to notice that a database met another pepper */
  readonly pepperId: string
  /** password of the superuser of the embedded cluster */
  readonly adminPassword: string
  /** password of the role that serves requests */
  readonly appPassword: string
  /** password of the role that works at night, without keys */
  readonly jobPassword: string
}

export interface EnsureSecrets {
  /**
   * false once a database exists: a missing pepper or superuser's password is then a loss to be told, not something to be
   * made anew. The passwords of the other roles are given to the database again at every start, so they always may.
   */
  readonly mayCreate?: boolean
  /** when root calls it: the account that the files are for */
  readonly owner?: ServiceUser
}

/**
 * Reads the secrets of an installation; makes those that are missing on the first start. Several processes may call it
 * at once: the first file that is linked into place wins.
 * @throws Refusal `secret_missing` { file } · `secret_open` { file } (readable by others) · `secret_broken` { file }
 */
export function ensureSecrets(dir: string, options: EnsureSecrets = {}): Secrets {
  const secret = (name: string, mayCreate: boolean): string =>
    inFolder(dir, () => ensureSecret(join(dir, name), mayCreate, options.owner))
  const mayCreate = options.mayCreate ?? true
  const pepper = secret('pepper', mayCreate)
  return {
    pepperFile: join(dir, 'pepper'),
    pepperId: createHash('sha256').update(pepper).digest('hex').slice(0, 16),
    adminPassword: secret('database-admin', mayCreate),
    appPassword: secret('database-app', true),
    jobPassword: secret('database-job', true),
  }
}

function ensureSecret(file: string, mayCreate: boolean, owner: ServiceUser | undefined): string {
  const params = { file, name: basename(file) }
  if (!existsSync(file)) {
    if (!mayCreate) throw new Refusal('secret_missing', { params })
    create(file, owner)
  }
  const { mode } = statSync(file)
  if (keepsModes(process.platform) && (mode & 0o077) !== 0) throw new Refusal('secret_open', { params })
  const value = readFileSync(file, 'utf8').trim()
  if (!/^[\w-]{43}$/.test(value)) throw new Refusal('secret_broken', { params })
  return value
}

/** Written and forced to the disk under another name first: a power cut leaves a whole secret or none. */
function create(file: string, owner: ServiceUser | undefined): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}.new`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o400, flush: true })
  try {
    if (owner && isRoot()) chownSync(draft, owner.uid, owner.gid)
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error // another start was first
  } finally {
    rmSync(draft, { force: true })
  }
  syncFolder(join(file, '..'))
}
