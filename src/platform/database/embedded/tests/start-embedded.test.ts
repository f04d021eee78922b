import { readdirSync, readFileSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../roles.ts'
import { type Embedded, startEmbedded } from '../start-embedded.ts'
import { tempFolder } from './temp-data.ts'

const lines: string[] = []
const log = (line: string): void => void lines.push(line)
const dataDir = join(tempFolder(), 'data')
let database: Embedded

const asOwner = <T extends pg.QueryResultRow>(sql: string): Promise<T[]> =>
  withClient(database.ownerUrl('titian'), async (client) => (await client.query<T>(sql)).rows)
const asApp = <T extends pg.QueryResultRow>(sql: string): Promise<T[]> =>
  withClient(database.appUrl('titian'), async (client) => (await client.query<T>(sql)).rows)
const setting = async (name: string): Promise<string> =>
  (await asOwner<{ value: string }>(`select current_setting('${name}') as value`))[0]?.value ?? ''
const logText = (): string =>
  readdirSync(database.folder.log)
    .map((name) => readFileSync(join(database.folder.log, name), 'utf8'))
    .join('\n')

beforeAll(async () => {
  database = await startEmbedded({ dataDir, log })
})
afterAll(() => database.stop())

describe('a fresh data folder', () => {
  test('becomes a PostgreSQL 18 with checksums and a collation of its own', async () => {
    expect(database.isNew).toBe(true)
    expect(database.version).toBe(18)
    expect(await setting('data_checksums')).toBe('on')
    const [row] = await asOwner<{ provider: string; locale: string }>(
      "select datlocprovider as provider, datlocale as locale from pg_database where datname = 'titian'",
    )
    expect(row).toEqual({ provider: 'b', locale: 'C.UTF-8' })
  })

  test.each([
    ['fsync', 'on'],
    ['full_page_writes', 'on'],
    ['synchronous_commit', 'on'],
    ['listen_addresses', ''],
    ['password_encryption', 'scram-sha-256'],
    ['log_statement', 'none'],
    ['log_parameter_max_length', '0'],
    ['log_parameter_max_length_on_error', '0'],
    ['log_error_verbosity', 'terse'],
    ['log_min_error_statement', 'panic'],
    ['max_connections', '100'],
  ])('runs with %s = "%s"', async (name, value) => {
    expect(await setting(name)).toBe(value)
  })

  test('L22 every part of the folder and every secret is closed to other accounts', () => {
    for (const part of ['database', 'run', 'log', 'secrets', 'files', 'backups'] as const)
      expect(statSync(database.folder[part]).mode & 0o777, part).toBe(0o700)
    for (const name of readdirSync(database.folder.secrets))
      expect(statSync(join(database.folder.secrets, name)).mode & 0o777, name).toBe(0o400)
    expect(readdirSync(database.folder.secrets).sort()).toEqual([
      'database-admin',
      'database-app',
      'database-job',
      'pepper',
    ])
  })

  test('no secret lies inside the data directory of the database', async () => {
    await asOwner('checkpoint') // pages reach their files, uncompressed
    const { adminPassword, appPassword, jobPassword } = database.secrets
    const files = readdirSync(database.clusterDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    const isFound = (text: string): boolean => files.some((file) => readFileSync(file).includes(text))
    expect(isFound('titian_app')).toBe(true) // the search does find things
    for (const secret of [adminPassword, appPassword, jobPassword]) expect(isFound(secret)).toBe(false)
  })
})

describe('who may come in', () => {
  test('the role of requests owns nothing, bypasses nothing and creates nothing', async () => {
    const [role] = await asApp(
      'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false })
    await expect(asApp('create table mine (n int)')).rejects.toThrow(/permission denied/)
    await expect(asApp('create temp table mine (n int)')).rejects.toThrow(/permission denied/)
  })

  test('F15 its statements and idle transactions have an end', async () => {
    const [limits] = await asApp(
      "select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle",
    )
    expect(limits).toEqual({ statement: '5s', idle: '10s' })
  })

  test('a wrong password is refused, and so is no password', async () => {
    const url = new URL(database.appUrl('titian'))
    for (const password of ['wrong', '']) {
      url.password = password
      await expect(withClient(url.href, async () => undefined)).rejects.toThrow()
    }
  })

  test('nothing listens on the network', async () => {
    const error = await new Promise<NodeJS.ErrnoException>((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port: database.port })
      socket.once('error', resolve)
      socket.once('connect', () => reject(new Error('connected')))
    }).catch((thrown: Error) => thrown)
    // another PostgreSQL of this machine may listen there: then it must not be ours
    if (error.message === 'connected') {
      const url = `postgresql://titian_app:${database.secrets.appPassword}@127.0.0.1:${database.port}/titian`
      await expect(withClient(url, async () => undefined)).rejects.toThrow()
    } else expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('a database of another name is open to the roles of Titian only', async () => {
    const [row] = await asOwner<{ open: boolean }>(
      "select exists (select 1 from pg_database d, aclexplode(d.datacl) a where d.datname = 'titian' and a.grantee = 0) as open",
    )
    expect(row?.open).toBe(false)
  })
})

test('I40 the log tells that a key was there already, and not which', async () => {
  await asOwner('create table people_of_test (name text constraint people_of_test__key primary key)')
  await asOwner("insert into people_of_test values ('Bunga Seroja')")
  await expect(asOwner("insert into people_of_test values ('Bunga Seroja')")).rejects.toThrow(/duplicate key/)
  await expect.poll(logText).toMatch(/duplicate key value violates unique constraint "people_of_test__key"/)
  expect(logText()).not.toContain('Seroja')
})

test('a second start on the same folder is refused, and the first goes on', async () => {
  await expect(startEmbedded({ dataDir, log })).rejects.toMatchObject({
    code: 'already_running',
    params: { folder: dataDir, pid: process.pid },
  })
  expect(await asApp('select 1 as one')).toEqual([{ one: 1 }])
})

test('stops cleanly, and the next start finds what was written without recovery', async () => {
  await asOwner('create table kept (n int); insert into kept values (42)')
  await database.stop()
  await database.stop()
  await expect(database.ended).resolves.toMatchObject({ code: 0, asked: true })
  const before = logText().length
  database = await startEmbedded({ dataDir, log })
  expect(database.isNew).toBe(false)
  expect(await asOwner('select n from kept')).toEqual([{ n: 42 }])
  expect(logText().slice(before)).not.toMatch(/not properly shut down/)
})

test('a path too long for a socket is served from a private folder elsewhere', async () => {
  const deep = join(tempFolder(), 'a'.repeat(60), 'b'.repeat(60))
  const other = await startEmbedded({ dataDir: deep, log })
  try {
    expect(other.socketDir.startsWith(deep)).toBe(false)
    expect(statSync(other.socketDir).mode & 0o777).toBe(0o700)
    await withClient(other.appUrl('titian'), async (client) => client.query('select 1'))
  } finally {
    await other.stop()
  }
  expect(statSync(other.socketDir, { throwIfNoEntry: false })).toBeUndefined()
})

test('an unasked end of the server is told', async () => {
  const folder = join(tempFolder(), 'data')
  const other = await startEmbedded({ dataDir: folder, log })
  const told = new Promise((resolve) => other.onExit(resolve))
  process.kill(other.pid, 'SIGKILL')
  await expect(told).resolves.toMatchObject({ signal: 'SIGKILL', asked: false })
  await other.stop()
  const again = await startEmbedded({ dataDir: folder, log }) // also while backends of the killed one still leave
  await again.stop()
})
