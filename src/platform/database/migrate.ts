import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import type { ModulePolicy } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { ensureLoginRoles, ensureRolesOfDatabase, loginRoles, rolesOfDatabase } from './embedded/roles.ts'
import { differing, fingerprintOf, short } from './fingerprint.ts'
import { renderPolicies } from './render-policies.ts'

export type Shape = {
  /** folders of modules in the order of their references */
  order: readonly string[]
  policies: readonly ModulePolicy[]
  /** rows of reference tables, written by the program itself (stages, gates): SQL, idempotent */
  reference: string
}

/** Tables that are different: so many are named in the refusal. */
const MOST_NAMED = 4

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, ROOT), 'utf8')
const readIfThere = (path: string) =>
  read(path).catch((e: NodeJS.ErrnoException) => (e.code === 'ENOENT' ? '' : Promise.reject(e)))

/** Everything that makes a fresh database, as one text: roles apart, since they belong to the whole cluster. */
export async function freshSql(shape: Shape): Promise<string> {
  const schemas = await Promise.all(shape.order.map((m) => readIfThere(`src/modules/${m}/schema.sql`)))
  return [await read('db/002-events.sql'), ...schemas].join('\n')
}

async function codeSql(shape: Shape): Promise<string> {
  const definers = await Promise.all(shape.order.map((m) => readIfThere(`src/modules/${m}/definer.sql`)))
  const views = await Promise.all(shape.order.map((m) => readIfThere(`src/modules/${m}/views.sql`)))
  return [...definers, shape.reference, renderPolicies(shape.policies), ...views, await read('db/003-grants.sql')].join(
    '\n',
  )
}

export async function migrations(): Promise<{ name: string; sql: string }[]> {
  const names = (await readdir(new URL('db/migrations/', ROOT)).catch(() => []))
    .filter((n) => n.endsWith('.sql'))
    .sort()
  return Promise.all(names.map(async (name) => ({ name, sql: await read(`db/migrations/${name}`) })))
}

/**
 * Brings a database to today's shape, in one transaction: fresh from the schema files, or by the migrations that it has
 * not seen; one of another shape is refused as it stands. Functions, reference rows, policies and grants are applied whole every time. Half a migration never stays.
 */
export async function migrate(o: {
  ownerUrl: string
  /** given on a PostgreSQL of the operator; the embedded supervisor makes the roles itself */
  passwords?: { app: string; job: string }
  /** `database`: on a server that others may share, roles that log in into this one alone */
  rolesOf?: 'cluster' | 'database'
  shape: Shape
  givenClock?: boolean
  /** of the pepper in the secrets folder: a database that began with another is refused, since no passphrase would open it */
  pepperId?: string
  /** from the pepper: with it the server process proves itself to the functions of the schema door (door.ts) */
  doorKey?: Uint8Array
  /** instead of those in db/migrations, for tests */
  pending?: readonly { name: string; sql: string }[]
  /** another beginning than today's schema files: the baseline of the last release, for the check that both ways end alike */
  beginWith?: string
  /** a beginning that is brought back: the empty database of that version, what it had seen of the migrations, and its rows */
  restore?: { schema: string; seen: readonly string[]; load(client: pg.Client): Promise<void> }
}) {
  const client = new pg.Client({ connectionString: o.ownerUrl })
  await client.connect()
  try {
    if (o.pepperId !== undefined) await refuseAnother(client, o.pepperId)
    const ownRoles = o.rolesOf === 'database'
    if (o.passwords && ownRoles) await ensureRolesOfDatabase(o.ownerUrl, o.passwords)
    else if (o.passwords) await ensureLoginRoles(o.ownerUrl, loginRoles(o.passwords.app, o.passwords.job))
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(7117541)')
    await makeOwner(client, ownRoles)
    await client.query(await read('db/000-roles.sql'))
    await client.query('set local role titian_owner; set local check_function_bodies = off')
    const { rows } = await client.query(`select to_regclass('sec.migrations') as there`)
    const all = o.pending ?? (await migrations())
    if (rows[0].there === null) {
      await client.query(await read('db/001-actor.sql'))
      await client.query(o.restore?.schema ?? o.beginWith ?? (await freshSql(o.shape)))
      await client.query('create table sec.migrations (name text primary key, at timestamptz not null default now())')
      await client.query('alter table sec.migrations enable row level security')
      await o.restore?.load(client)
      const isToday = o.restore === undefined && o.beginWith === undefined
      const seen = isToday ? all.map((m) => m.name) : (o.restore?.seen ?? [])
      refuseNewer(seen, all)
      for (const { name, sql } of all) {
        if (!seen.includes(name)) await client.query(sql)
        await client.query('insert into sec.migrations (name) values ($1)', [name])
      }
      if (!isToday) await asToday(client)
    } else {
      const seen = (await client.query<{ name: string }>('select name from sec.migrations')).rows.map((r) => r.name)
      refuseNewer(seen, all)
      for (const { name, sql } of all) {
        if (seen.includes(name)) continue
        await client.query(sql)
        await client.query('insert into sec.migrations (name) values ($1)', [name])
      }
      await asToday(client)
    }
    await client.query(await codeSql(o.shape))
    await client.query('update sec.settings set empty_sql = $1', [await freshSql(o.shape)])
    if (o.givenClock !== undefined) await client.query('update sec.settings set given_clock = $1', [o.givenClock])
    if (o.doorKey !== undefined) await client.query('update sec.settings set door_key = $1', [o.doorKey])
    if (o.pepperId !== undefined) {
      const settings = await client.query<{ pepper_id: string }>(
        'update sec.settings set pepper_id = coalesce(pepper_id, $1) returning pepper_id',
        [o.pepperId],
      )
      if (settings.rows[0]?.pepper_id !== o.pepperId) throw new Refusal('pepper_of_another')
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

function refuseNewer(seen: readonly string[], all: readonly { name: string }[]): void {
  const unknown = seen.filter((name) => !all.some((m) => m.name === name))
  if (unknown.length > 0) throw new Refusal('database_newer', { params: { names: unknown.join(', ') } })
}

/** Tables as this program needs them; then the actor and the chain, whose functions may be newer than they. */
async function asToday(client: pg.Client): Promise<void> {
  await refuseOther(client)
  await client.query(await read('db/001-actor.sql'))
  await client.query(await read('db/002-events.sql'))
}

/**
 * A database that was made by another program, or by a version that nobody released: told before anybody works on it, by the tables
 * that are different. What a migration did is looked at too, so that a wrong one never stays.
 */
async function refuseOther(client: pg.Client): Promise<void> {
  const [ours, theirs] = [await read('db/fingerprint.txt'), await fingerprintOf(client)]
  if (ours === theirs) return
  const tables = differing(ours, theirs)
  const more = tables.length > MOST_NAMED ? ', …' : ''
  throw new Refusal('database_other_shape', {
    params: { tables: tables.slice(0, MOST_NAMED).join(', ') + more, ours: short(ours), theirs: short(theirs) },
  })
}

/** Before anything is touched: a start with the secrets of another database must not give its roles new passwords. */
async function refuseAnother(client: pg.Client, pepperId: string): Promise<void> {
  const owner = await client.query("select from pg_roles where rolname = 'titian_owner' and pg_has_role(oid, 'member')")
  if (owner.rowCount === 0) return // nothing of ours is here yet
  await client.query('begin; set local role titian_owner')
  try {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('sec.settings') is not null as there`)
    if (!rows[0]?.there) return
    const known = await client.query<{ pepper_id: string | null }>('select pepper_id from sec.settings')
    if ((known.rows[0]?.pepper_id ?? pepperId) !== pepperId) throw new Refusal('pepper_of_another')
  } finally {
    await client.query('rollback')
  }
}

/** The owner of every object can not log in; whoever migrates becomes it for the length of the migration. */
async function makeOwner(client: pg.Client, ownRoles: boolean) {
  const there = await client.query("select 1 from pg_roles where rolname = 'titian_owner'")
  if (there.rowCount === 0) await client.query('create role titian_owner nologin noinherit nocreatedb nocreaterole')
  await client.query('grant titian_owner, titian_job to current_user')
  const { rows } = await client.query<{ db: string; name: string }>(
    'select quote_ident(current_database()) as db, current_database() as name',
  )
  const db = rows[0]?.db
  const own = rolesOfDatabase(rows[0]?.name ?? '')
  const who = ownRoles ? `${own.app}, ${own.job}` : 'titian_app, titian_job'
  await client.query(
    `revoke all on database ${db} from public, titian_app, titian_job; grant connect on database ${db} to ${who}; grant create on database ${db} to titian_owner`,
  )
}
