import { randomUUID } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer, makeRuntime } from '../../src/app/build-server.ts'
import { type Embedded, startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { createPool, type Pool } from '../../src/platform/database/pool.ts'
import { PIECE, PIECES, reserveIn } from '../../src/platform/disk/reserve.ts'
import { roomOf, watchDisk } from '../../src/platform/disk/watch-disk.ts'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { begin, makeContext } from '../../src/platform/http/open-request.ts'
import { cast, FIRST_DAY } from '../cast.ts'
import { kept } from '../support/kept-world.ts'
import { scratchFolder, TEMPLATE } from '../support/quick-server.ts'
import { signInWith } from '../support/real-server.ts'
import { seedCases } from '../support/seed-cases.ts'
import { testServices } from '../support/services.ts'
import { type SmallDisk, smallDisk } from '../support/small-disk.ts'
import { buildWorld, type World } from '../support/world.ts'

const MB = 2 ** 20
const READS = 150

const scratch = scratchFolder('full-disk')
chmodSync(scratch, 0o711)
const small = smallDisk(scratch, 700, roomOf)

/** security-cases.md 4.2 H11: the house on a real file system of 700 MB, which somebody else fills. */
// capability: the right to mount a file system
describe.skipIf(!small)('a full disk', () => {
  const disk = small as SmallDisk // skipped where there is none
  let embedded: Embedded
  let world: World
  let pool: Pool
  let owner: pg.Pool
  let app: ReturnType<typeof buildServer>
  let watched: ReturnType<typeof watchDisk>
  let reserve: ReturnType<typeof reserveIn>
  let url: string
  const cookies = new Map<string, string>()
  const time = { now: Temporal.Instant.from(FIRST_DAY) }

  const lookUntil = async (isDone: () => boolean) => {
    for (let n = 0; n < 200 && !isDone(); n++) {
      watched.look()
      await watched.filled()
    }
  }
  const signIn = async (who: { username: string }) =>
    cookies.set(who.username, await signInWith(url, world.cards[who.username], time))
  const ask = async (who: { username: string }, name: string, body: unknown) => {
    const answer = await fetch(`${url}/api/${name.replace('.', '/')}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        cookie: `__Host-sid=${cookies.get(who.username)}`,
      },
      body: JSON.stringify(body),
    })
    const said = (await answer.json()) as { refusal?: { code: string } }
    return answer.ok ? 'done' : `${answer.status} ${said.refusal?.code}`
  }
  const lines = async () => Number((await owner.query('select count(*) from read_log')).rows[0].count)
  let caseIds: string[] = []
  const readOnce = (n: number) => ask(cast.head, 'cases.page', { caseId: caseIds[n % caseIds.length] })
  const scan = () => ask(cast.head, 'templates.upload', { code: 'f16', base64: 'AAAA' })

  beforeAll(async () => {
    const dataDir = join(disk.folder, 'data')
    const stored = kept(dataDir)
    embedded = await startEmbedded({ dataDir, databases: [TEMPLATE], log: () => {} })
    const [ownerUrl, appUrl] = [embedded.ownerUrl(TEMPLATE), embedded.appUrl(TEMPLATE)]
    world = stored ?? (await buildWorld({ ownerUrl, appUrl }))
    owner = new pg.Pool({ connectionString: ownerUrl, max: 1 })
    owner.on('error', () => {})
    pool = createPool(appUrl, 8)
    reserve = reserveIn(join(embedded.folder.database, 'reserve'))
    watched = watchDisk(() => roomOf(embedded.clusterDir), reserve, 100)
    const config = { pool, clock: () => time.now, services: { ...testServices(), disk: watched }, demo: false }
    const runtime = makeRuntime(config)
    app = buildServer(config, runtime)
    url = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')
    for (const who of [cast.head, cast.admin, cast.rizal]) await signIn(who)
    const client = await pool.connect()
    const token = cookies.get(cast.rizal.username) ?? ''
    const o = { began: await begin(client, hashToken(token), time.now, false), token, tokenHash: hashToken(token) }
    const request = { ip: '127.0.0.1', protocol: 'http', headers: {} }
    const { ctx } = makeContext(runtime, { ...o, client, now: time.now, request, name: 'tests.full-disk' })
    caseIds = await seedCases(ctx, 4)
    await client.query('commit')
    client.release()
  }, 120_000)
  afterAll(async () => {
    await app?.close()
    watched?.end()
    await pool?.end()
    await owner?.end()
    await embedded?.stop()
    disk.end()
    rmSync(scratch, { recursive: true, force: true })
  })

  it('begins with room, and puts its reserve by', async () => {
    await lookUntil(() => reserve.isWhole())
    expect(reserve.held()).toBe(PIECE * PIECES)
    expect(watched.level()).toBe('roomy')
    expect(await readOnce(0)).toBe('done')
  })

  it('that comes near takes no files, says so, and takes everything else', async () => {
    disk.fill(200 * MB)
    expect(watched.level()).toBe('no_uploads')
    expect(await scan()).toBe('507 uploads_stopped')
    expect(await ask(cast.admin, 'backups.ask', {})).toBe('done')
    expect(await readOnce(1)).toBe('done')
  })

  it('H11 without a byte left lets people sign in and read, and writes down every reading', async () => {
    disk.fill(0)
    await lookUntil(() => watched.standing()?.freeMegabytes !== 0)
    disk.fill(8 * MB) // whoever fills it goes on
    expect(watched.level()).toBe('full')
    expect(reserve.held()).toBeLessThan(PIECE * PIECES)
    await signIn(cast.head)
    const before = await lines()
    const answers = new Set<string>()
    for (let n = 0; n < READS; n++) answers.add(await readOnce(n))
    expect([...answers]).toEqual(['done'])
    expect(await lines()).toBeGreaterThanOrEqual(before + READS)
    expect(await ask(cast.admin, 'backups.ask', {})).toBe('507 storage_full')
    expect(await scan()).toBe('507 storage_full')
    expect(watched.standing()?.reads).toBeGreaterThan(1000)
  })

  it('takes everything again once somebody made room, and puts by what was used', async () => {
    disk.free()
    await lookUntil(() => reserve.isWhole())
    expect([reserve.isWhole(), watched.level()]).toEqual([true, 'roomy'])
    expect(await ask(cast.admin, 'backups.ask', {})).toBe('422 already_asked')
    expect(await scan()).not.toMatch(/507/)
  })
})
