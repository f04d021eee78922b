import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { asRole } from './urls.ts'

/** Serves requests: owns nothing, bypasses nothing, creates nothing (ARCHITECTURE.md). */
export const APP_ROLE = 'titian_app'
/** Works at night without keys (security.md 3.4). */
export const JOB_ROLE = 'titian_job'

/** A role that may log in. Times are PostgreSQL intervals. */
export interface LoginRole {
  readonly role: string
  readonly password: string
  readonly statementTimeout: string
  readonly idleInTransaction: string
}

/** The limits of security.md 3.4; a job may compute longer than a request may wait. */
export const loginRoles = (appPassword: string, jobPassword: string): readonly LoginRole[] => [
  { role: APP_ROLE, password: appPassword, statementTimeout: '5s', idleInTransaction: '10s' },
  { role: JOB_ROLE, password: jobPassword, statementTimeout: '15min', idleInTransaction: '60s' },
]

/**
 * Who logs in on a server that others may share: a role of its own for each database, so that no installation gives another one's role a
 * new password. It has no right of its own and inherits none; it becomes `titian_app` or `titian_job` as it logs in, and whoever
 * puts that off is nobody (docs/decisions/0038).
 */
export function rolesOfDatabase(database: string): { app: string; job: string } {
  const mark = createHash('sha256').update(database).digest('hex').slice(0, 12)
  return { app: `${APP_ROLE}_${mark}`, job: `${JOB_ROLE}_${mark}` }
}

/**
 * What PostgreSQL stores for a password under SCRAM-SHA-256 (RFC 5802, RFC 7677). Sent instead of the password, so that
 * it is in no statement, no view of running statements and no log.
 */
export function scramVerifier(password: string, salt = randomBytes(16), rounds = 4096): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256') // our passwords are base64url: SASLprep changes nothing
  const key = (name: string): Buffer => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`
}

/** Runs `work` on a connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 })
  client.on('error', () => undefined) // told by the query that runs; without a listener it would end the process
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const LOCK = 7_284_026 // any number of ours: two starts on one server make roles one after the other

/**
 * Makes the roles that log in, or gives them the password of this installation again, so that the URLs of the cluster work
 * before any migration. On a database of the operator the migration makes them.
 */
export async function ensureLoginRoles(ownerUrl: string, roles: readonly LoginRole[]): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    for (const role of roles) await ensureLoginRole(client, ownerUrl, role)
  })
}

/**
 * The same on a server of the operator. `titian_app` and `titian_job`, to which every database of Titian grants, do not log in there and
 * are left as they are where another installation made them.
 */
export async function ensureRolesOfDatabase(ownerUrl: string, passwords: { app: string; job: string }): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    const database = rows[0]?.name ?? ''
    const own = rolesOfDatabase(database)
    for (const [group, name, given] of loginRoles(passwords.app, passwords.job).map(
      (r) => [r.role, r.role === APP_ROLE ? own.app : own.job, r] as const,
    )) {
      await createGroup(client, group)
      await ensureLoginRole(client, ownerUrl, { ...given, role: name }, 'noinherit')
      const [role, to] = [client.escapeIdentifier(name), client.escapeIdentifier(group)]
      await client.query(`grant ${to} to ${role}`)
      await client.query(`alter role ${role} set role = ${client.escapeLiteral(group)}`)
      await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${role}`)
      // what a session runs is not shown to its sisters; only a superuser may say so (db/000-roles.sql)
      await client.query(`alter role ${role} set track_activities = off`).catch(unlessForbidden)
    }
  })
}

/** Two databases of one server may be begun at the same time, and an advisory lock is of one database. */
async function createGroup(client: pg.Client, group: string): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [group])
  if (known.rowCount === 1) return
  await client
    .query(`create role ${client.escapeIdentifier(group)} nologin noinherit nocreatedb nocreaterole`)
    .catch((error: unknown) => {
      if (!(error instanceof pg.DatabaseError && (error.code === '42710' || error.code === '23505'))) throw error // the other was first
    })
}

function unlessForbidden(error: unknown): void {
  if (!(error instanceof pg.DatabaseError && error.code === '42501')) throw error
}

async function ensureLoginRole(
  client: pg.Client,
  ownerUrl: string,
  given: LoginRole,
  inherits: 'inherit' | 'noinherit' = 'inherit',
): Promise<void> {
  const role = client.escapeIdentifier(given.role)
  const known = await client.query('select 1 from pg_roles where rolname = $1', [given.role])
  if (known.rowCount === 1 && (await mayLogIn(asRole(ownerUrl, given.role, given.password)))) return
  const verifier = client.escapeLiteral(scramVerifier(given.password))
  const verb = known.rowCount === 1 ? 'alter' : 'create'
  await client.query(`${verb} role ${role} login ${inherits} nocreatedb nocreaterole password ${verifier}`)
  await client.query(`alter role ${role} set statement_timeout = ${client.escapeLiteral(given.statementTimeout)}`)
  const idle = client.escapeLiteral(given.idleInTransaction)
  await client.query(`alter role ${role} set idle_in_transaction_session_timeout = ${idle}`)
}

async function mayLogIn(url: string): Promise<boolean> {
  try {
    await withClient(url, async () => undefined)
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError) return false // refused, for whatever reason: the caller sets the password again
    throw error
  }
}

/** The databases that every PostgreSQL begins with are the administrator's: the roles of Titian have nothing to look for there. */
export const closeTheRest = (adminUrl: string): Promise<void> =>
  withClient(adminUrl, async (client) => {
    await client.query('revoke all on database postgres, template1 from public')
  })

/** Makes the database when the server has none of this name; nobody but the roles of Titian may connect to it. */
export async function ensureDatabase(adminUrl: string, name: string, roles: readonly string[]): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rowCount === 1) return
    const database = client.escapeIdentifier(name)
    await client.query(`create database ${database}`)
    await client.query(`revoke all on database ${database} from public`)
    const names = roles.map((role) => client.escapeIdentifier(role)).join(', ')
    await client.query(`grant connect on database ${database} to ${names}`)
  })
}
