import { scryptSync } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Refusal } from '../../src/kernel/refusal.ts'
import type { DataFolder } from '../../src/platform/database/embedded/folders.ts'
import type { DataLock } from '../../src/platform/database/embedded/lock.ts'
import { rolesOfDatabase, withClient } from '../../src/platform/database/embedded/roles.ts'
import { ensureSecrets, type Secrets } from '../../src/platform/database/embedded/secrets.ts'
import { type Embedded, startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { asRole, withoutSecrets } from '../../src/platform/database/embedded/urls.ts'
import { delayAfter, MOST_CRASHES } from './back-off.ts'
import type { StartConfig } from './config.ts'

/** A database that answers, whoever runs it. */
export interface Database {
  readonly kind: 'embedded' | 'external'
  readonly ownerUrl: string
  readonly appUrl: string
  readonly jobUrl: string
  readonly passwords: { readonly app: string; readonly job: string }
  readonly secrets: Secrets
  readonly clusterDir?: string
  stop(): Promise<void>
}

const NAME = 'titian'
const OLDEST = 150_000

export interface EmbeddedStart {
  readonly config: StartConfig
  readonly folder: DataFolder
  readonly lock: DataLock
  readonly log: (line: string) => void
  /** called when the server ended too often to be started again */
  readonly onGiveUp: (refusal: Refusal) => void
}

/** The embedded server; started again, at the same address, when it ends by itself. */
export async function openEmbedded({ config, folder, lock, log, onGiveUp }: EmbeddedStart): Promise<Database> {
  const options = {
    dataDir: config.dataDir,
    kind: config.kind,
    lock,
    log,
    ...(config.binDir ? { binDir: config.binDir } : {}),
  }
  let server: Embedded = await startEmbedded(options)
  const crashes: number[] = []
  const stopping = new AbortController()
  let restarting: Promise<void> = Promise.resolve()
  const restart = async (): Promise<void> => {
    for (;;) {
      const now = Date.now()
      crashes.push(now)
      const delay = delayAfter(crashes, now)
      const params = { name: 'database', count: MOST_CRASHES, log: folder.log }
      if (delay === undefined) return onGiveUp(new Refusal('keeps_crashing', { params }))
      await wait(delay)
      if (stopping.signal.aborted) return
      try {
        server = await startEmbedded(options)
        return watch()
      } catch (error) {
        log(error instanceof Error ? error.message : String(error))
      }
    }
  }
  const watch = (): void =>
    server.onExit(() => {
      if (stopping.signal.aborted) return
      log('database berhenti sendiri, dimulai lagi / the database stopped by itself, starting it again')
      restarting = restart()
    })
  watch()
  return {
    kind: 'embedded',
    ownerUrl: server.ownerUrl(NAME),
    appUrl: server.appUrl(NAME),
    jobUrl: server.jobUrl(NAME),
    passwords: { app: server.secrets.appPassword, job: server.secrets.jobPassword },
    secrets: server.secrets,
    clusterDir: server.clusterDir,
    async stop() {
      stopping.abort()
      await restarting
      await server.stop()
    },
  }
}

/**
 * A PostgreSQL of the operator, with roles of this database alone (roles.ts). Several machines may share it, so the passwords of the roles follow from the password
 * in DATABASE_URL (scrypt, RFC 7914) instead of from this machine's secrets; without one there, from the secrets.
 * @throws Refusal `database_unreachable` `database_sign_in` `database_unknown` { host } · `database_too_old` { version }
 */
export async function openExternal(url: string, folder: DataFolder): Promise<Database> {
  const host = withoutSecrets(url)
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query<{ number: number; text: string; name: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as text, current_database() as name",
    )
    return rows[0]
  }).catch((error: unknown) => {
    throw refusalOfConnecting(error, host)
  })
  if (!version || version.number < OLDEST) {
    throw new Refusal('database_too_old', { params: { version: version?.text ?? '?' } })
  }
  const secrets = ensureSecrets(folder.secrets)
  const { password } = new URL(url)
  const roles = rolesOfDatabase(version.name)
  const derive = (role: string): string =>
    scryptSync(password, `titian:${role}`, 32, { N: 2 ** 15, maxmem: 2 ** 26 }).toString('base64url')
  const passwords = password
    ? { app: derive(roles.app), job: derive(roles.job) }
    : { app: secrets.appPassword, job: secrets.jobPassword }
  return {
    kind: 'external',
    ownerUrl: url,
    appUrl: asRole(url, roles.app, passwords.app),
    jobUrl: asRole(url, roles.job, passwords.job),
    passwords,
    secrets,
    stop: async () => undefined, // it is not ours to stop
  }
}

const NETWORK = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOENT',
  'ECONNRESET',
])

export function refusalOfConnecting(error: unknown, host: string): unknown {
  const params = { host }
  if (error instanceof AggregateError) return refusalOfConnecting(error.errors[0], host) // one per address of the name
  if (error instanceof pg.DatabaseError) {
    if (error.code === '3D000') return new Refusal('database_unknown', { params })
    if (error.code?.startsWith('28')) return new Refusal('database_sign_in', { params })
    if (error.code?.startsWith('57P') || error.code === '53300') return new Refusal('database_unreachable', { params })
    return error
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isNetwork =
    NETWORK.has(code) || (error instanceof Error && /timeout|terminated unexpectedly|SSL/i.test(error.message))
  return isNetwork ? new Refusal('database_unreachable', { params }) : error
}
