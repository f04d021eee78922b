import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { keepsModes } from '../database/embedded/platform.ts'
import { type Authority, makeAuthority, readAuthority, writeAuthority } from './certificates.ts'
import { newMachineName } from './machine-name.ts'

/** Beside the pepper, so never in a copy of the data. Whoever holds it can stand between a phone and this machine. */
const FILE = 'lan-authority.pem'

/**
 * The authority of this installation: read, or made at the first start in the network. Its name stays, because every device
 * trusts that name alone.
 *
 * Errors: Refusal `secret_open` { file } · `secret_broken` { file } · `lan_name_changed` { file, name }.
 */
export async function openAuthority(
  secretsDir: string,
  now: Temporal.Instant,
  wanted: string | undefined,
): Promise<Authority> {
  const file = join(secretsDir, FILE)
  if (!existsSync(file)) {
    const made = await makeAuthority(wanted ?? newMachineName(), now)
    keep(file, await writeAuthority(made))
  }
  const found = lstatSync(file)
  const isOurs = found.isFile() && (process.getuid === undefined || found.uid === process.getuid())
  if (!isOurs || (keepsModes(process.platform) && (found.mode & 0o077) !== 0))
    throw new Refusal('secret_open', { params: { file } })
  const read = await readAuthority(readFileSync(file, 'utf8')).catch(() => {
    throw new Refusal('secret_broken', { params: { file } })
  })
  if (wanted !== undefined && wanted !== read.name)
    throw new Refusal('lan_name_changed', { params: { file, name: read.name } })
  return read
}

/** Until when devices may trust the authority of this installation; null where it was never started in the network. Throws when it is broken. */
export async function authorityEndsAt(secretsDir: string): Promise<Temporal.Instant | null> {
  const file = join(secretsDir, FILE)
  if (!existsSync(file)) return null
  const { certificate } = await readAuthority(readFileSync(file, 'utf8'))
  return Temporal.Instant.fromEpochMilliseconds(certificate.notAfter.getTime())
}

/** Whole or not at all, and the first of two starts counts. */
function keep(file: string, text: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}.new`
  writeFileSync(draft, text, { flag: 'wx', mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error // another start was first
  } finally {
    rmSync(draft, { force: true })
  }
}
