import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer, makeRuntime } from '../../src/app/build-server.ts'
import type { Pool } from '../../src/platform/database/pool.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { begin, makeContext } from '../../src/platform/http/open-request.ts'
import { scratchFolder, serverWithWorld, TEMPLATE } from '../support/quick-server.ts'
import { signInWith } from '../support/real-server.ts'
import { invented, seedCases } from '../support/seed-cases.ts'
import { testServices } from '../support/services.ts'

const WOMEN = 500

/** security-cases.md 4.2 I01–I06, P7: a stolen dump, data folder, write-ahead log or server log names nobody. */
describe('at rest', () => {
  let scratch: string
  let server: Awaited<ReturnType<typeof serverWithWorld>>
  let pool: Pool
  let close: () => Promise<void>

  beforeAll(async () => {
    scratch = scratchFolder('rest-found')
    server = await serverWithWorld('rest', { fsync: 'off' }) // all else as it ships: what it writes is what is looked at
    pool = createPool(server.appUrl(TEMPLATE), 4)
    const time = { now: Temporal.Instant.from('2026-01-12T02:00:00Z') }
    const config = { pool, clock: () => time.now, services: testServices(), demo: false }
    const runtime = makeRuntime(config)
    const app = buildServer(config, runtime)
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    const token = await signInWith(url, server.world.cards['rizal'], time)
    const client = await pool.connect()
    const began = await begin(client, hashToken(token), time.now, false)
    const opened = makeContext(runtime, {
      client,
      began,
      token,
      tokenHash: hashToken(token),
      now: time.now,
      request: { ip: '127.0.0.1', protocol: 'http', headers: {} },
      name: 'tests.seed',
    })
    await seedCases(opened.ctx, WOMEN)
    await client.query('commit')
    client.release()
    close = async () => {
      await app.close()
      await pool.end()
    }
  }, 120_000)

  afterAll(async () => {
    await close()
    await server.stop()
    rmSync(scratch, { recursive: true, force: true })
  })

  const secrets = [
    ...new Set(
      Array.from({ length: WOMEN }, (_, n) => invented(n)).flatMap(({ identity }) => [
        identity.fullName,
        identity.nik,
        identity.phone,
        identity.addressNow,
      ]),
    ),
  ].filter((s) => /[\d ]/.test(s)) // a single word may also be a colleague's name

  it('the search bites: a name written in clear is found in the data folder, the log and the dump', async () => {
    const marker = 'Penanda Rekaan Delapan Belas'
    for (const sql of [
      'create table public.control (name text)',
      `insert into public.control values ('${marker}')`,
      'checkpoint',
    ])
      await withOwner(sql)
    expect(inFolder([marker])).toEqual([marker])
    expect(await inDump([marker])).toEqual([marker])
    await withOwner('drop table public.control')
  })

  it(`I02 I03 I05 no name, NIK, telephone or address of ${WOMEN} women stands in the data folder, the write-ahead log or a server log`, async () => {
    for (const sql of ['checkpoint', 'vacuum analyze', 'checkpoint']) await withOwner(sql)
    expect(secrets.length).toBeGreaterThan(1500)
    expect(inFolder(secrets)).toEqual([])
  }, 180_000)

  it('I01 nor in a dump of every table that the owner of the database can make', async () => {
    expect(await inDump(secrets)).toEqual([])
  }, 60_000)

  it('I04 nor in the planner’s statistics', async () => {
    const stats = await withOwner('select most_common_vals::text, histogram_bounds::text from pg_stats')
    expect(found(Buffer.from(JSON.stringify(stats)), secrets)).toEqual([])
  })

  const found = (bytes: Buffer, needles: readonly string[]) => needles.filter((n) => bytes.includes(n))

  /** Which of them stand in any file below: `grep` reads for all at once what `includes` would read two thousand times. */
  function inFiles(folder: string, needles: readonly string[]): string[] {
    const list = join(scratch, 'needles')
    writeFileSync(list, needles.join('\n'))
    const { status, stdout, stderr } = spawnSync('grep', ['-raohF', '-f', list, folder], {
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
    })
    if (status === null || status > 1) throw new Error(`grep: ${stderr}`)
    return [...new Set(stdout.split('\n').filter(Boolean))]
  }

  const inFolder = (needles: readonly string[]) => inFiles(server.dataDir, needles)

  async function inDump(needles: readonly string[]): Promise<string[]> {
    const tables = await withOwner(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'keys', 'sec') and c.relkind = 'r'`,
    )
    const dump = join(scratch, 'dump')
    mkdirSync(dump, { recursive: true })
    const client = new pg.Client({ connectionString: server.ownerUrl(TEMPLATE) }) // one for three hundred tables
    await client.connect()
    try {
      for (const { name } of tables) {
        const { rows } = await client.query(`select t::text from ${String(name)} t`)
        writeFileSync(join(dump, String(name)), JSON.stringify(rows))
      }
    } finally {
      await client.end()
    }
    return inFiles(dump, needles)
  }

  async function withOwner(sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: server.ownerUrl(TEMPLATE) })
    await client.connect()
    try {
      const answer: unknown = await client.query(sql)
      return Array.isArray(answer) ? [] : ((answer as pg.QueryResult).rows as Record<string, unknown>[]) // one statement gives one result
    } finally {
      await client.end()
    }
  }
})
