import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { identify } from '../../../src/platform/database/embedded/processes.ts'
import { withClient } from '../../../src/platform/database/embedded/roles.ts'
import { findOrMakeServiceUser, isRoot } from '../../../src/platform/database/embedded/service-user.ts'
import { startEmbedded } from '../../../src/platform/database/embedded/start-embedded.ts'
import { type Checkout, fakeCheckout, type StartAs, type Started, startIn } from './fake-checkout.ts'

/** The whole of `npm start` on a checkout with a small server: real starter, real database, real processes and signals. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let checkout: Checkout
let port = 0
let running: Started[] = []

beforeAll(async () => {
  checkout = fakeCheckout()
  port = await freePort()
})
afterAll(() => checkout.remove())
afterEach(async () => {
  for (const { child } of running) child.kill('SIGTERM')
  await Promise.all(running.map(({ ended }) => ended))
  running = []
})

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
const start = (env: NodeJS.ProcessEnv = {}, more: StartAs = {}, from = checkout): Started => {
  const started = startIn(from, { PORT: String(port), ...env }, more)
  running.push(started)
  return started
}
interface Answer {
  readonly uid: number
  readonly pid: number
  readonly argv: string[]
  readonly env: Record<string, string>
}
const ask = async (url: string): Promise<Answer> => (await (await fetch(url)).json()) as Answer // our fake server's answer
const post = async (url: string, n: number): Promise<number> => (await fetch(`${url}/${n}`, { method: 'POST' })).status
const sentences = (output: string): string[] => output.split('\n').filter((line) => line.startsWith('✗'))
const isAlive = (pid: number): boolean => identify(pid) !== undefined
const pgPid = (data: string): number =>
  Number(readFileSync(join(data, 'database', 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0])

/** It ends with exactly one sentence, and soon. */
async function refusedWith(started: Started, words: RegExp): Promise<void> {
  const { code } = await started.ended
  expect(started.output()).toMatch(words)
  expect(sentences(started.output())).toHaveLength(1)
  expect(started.output()).not.toMatch(/\n\s+at /) // no stack trace
  expect(code).toBe(1)
}

describe('npm start', () => {
  test('L19 goes from a fresh checkout to an address, shows its progress, and stops cleanly on SIGTERM and on Ctrl+C', async () => {
    const first = start()
    const url = await first.ready
    expect(url).toBe(`http://127.0.0.1:${port}`)
    expect(first.output()).toMatch(
      /Menyusun tampilan web.*Menyalakan database.*Memperbarui susunan.*Menyalakan server/s,
    )
    expect(await post(url, 1)).toBe(200)
    const answer = await ask(url)
    expect(answer.uid).not.toBe(0)
    expect(JSON.stringify([answer.argv, answer.env])).not.toMatch(/[\w-]{43}|postgres/) // no secret and no URL
    const data = join(checkout.root, 'data')
    const pid = pgPid(data)
    first.child.kill('SIGTERM')
    expect(await first.ended).toEqual({ code: 0, signal: null })
    expect(first.output()).toMatch(/Menghentikan Titian/)
    expect(isAlive(pid)).toBe(false)
    expect(existsSync(join(data, 'run', 'titian.lock'))).toBe(false)
    expect(readdirSync(join(data, 'run'))).toEqual(['compiled']) // nothing of a running server: what Node made of the sources

    const compiled = join(data, 'run', 'compiled')
    const [own] = readdirSync(compiled)
    mkdirSync(join(compiled, 'of-an-earlier-program'))

    const second = start()
    await second.ready
    expect(readdirSync(compiled)).toEqual([own])
    expect(second.output()).not.toMatch(/Menyusun tampilan web/)
    expect(await post(url, 1)).toBe(503) // it is there already: the first start's row was kept
    second.child.kill('SIGINT')
    expect(await second.ended).toEqual({ code: 0, signal: null })
  })

  test('stops when npm was told to and only the shell between died of it', async () => {
    const started = start({ npm_lifecycle_event: 'start' }, { through: 'sh' })
    const { pid } = await ask(await started.ready)
    const database = pgPid(join(checkout.root, 'data'))
    started.child.kill('SIGTERM') // the shell; it dies at once and passes nothing on
    await started.ended
    expect([pid, database].map(isAlive)).toEqual([false, false])
    expect(started.output()).toMatch(/Menghentikan Titian/)
  })

  test('is ready within five seconds on every start but the first', async () => {
    let best = Number.POSITIVE_INFINITY
    // at most three tries: the machine may be busy with other tests
    for (let n = 0; n < 3 && best >= 5_000; n++) {
      const began = performance.now()
      const started = start()
      await started.ready
      best = Math.min(best, performance.now() - began)
      started.child.kill('SIGTERM')
      await started.ended
    }
    expect(best).toBeLessThan(5_000)
  })

  test('is refused on a folder that is in use, with the address of the one that runs', async () => {
    const first = start()
    const url = await first.ready
    await refusedWith(start({ PORT: '3999' }), new RegExp(`sudah berjalan dengan folder data .*${url}`))
    expect((await ask(url)).uid).not.toBe(0)
  })

  test('H03 after kill -9 of itself leaves nobody holding the port, and the next one has every acknowledged write', async () => {
    const first = start()
    const url = await first.ready
    const { pid } = await ask(url)
    for (let n = 100; n < 130; n++) expect(await post(url, n)).toBe(200)
    first.child.kill('SIGKILL')
    await first.ended
    const second = start()
    await second.ready
    expect(isAlive(pid)).toBe(false)
    for (let n = 100; n < 130; n++) expect(await post(url, n)).toBe(503) // each is there already
  })

  test('H01 H06 H09 brings back a server and a database that were killed', async () => {
    const started = start()
    const url = await started.ready
    const { pid } = await ask(url)
    process.kill(pid, 'SIGKILL')
    await expect
      .poll(
        () =>
          ask(url).then(
            (answer) => answer.pid,
            () => pid,
          ),
        { timeout: 10_000 },
      )
      .not.toBe(pid)
    process.kill(pgPid(join(checkout.root, 'data')), 'SIGKILL')
    let n = 200
    await expect.poll(() => post(url, n++).catch(() => 0), { timeout: 20_000 }).toBe(200)
    expect(started.output()).toMatch(/database berhenti sendiri/)
  })

  test('gives up with one sentence when the server can not stay up', async () => {
    const broken = join(checkout.root, 'src/app/server.ts')
    const text = readFileSync(broken, 'utf8')
    writeFileSync(broken, 'throw new Error("broken on purpose")')
    try {
      const started = start()
      await refusedWith(started, /"server" berhenti 5 kali/)
      expect(readFileSync(join(checkout.root, 'data/log/server.log'), 'utf8')).toMatch(/broken on purpose/)
    } finally {
      writeFileSync(broken, text)
    }
  })

  test('puts the demo into a folder of its own', async () => {
    const started = start({}, { args: ['--demo'] })
    await started.ready
    expect(started.output()).toMatch(/balai contoh/)
    expect(JSON.parse(readFileSync(join(checkout.root, 'data-demo', 'titian.json'), 'utf8'))).toMatchObject({
      kind: 'demo',
    })
    await refusedWith(start({ TITIAN_DATA: 'data-demo', PORT: '3998' }), /berisi balai contoh|sudah berjalan/)
  })
})

describe('npm start is refused with one sentence', () => {
  test('when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    await refusedWith(start(), new RegExp(`Port ${port} sedang dipakai program lain`))
    await new Promise((resolve) => other.close(resolve))
  })

  test('when PORT is no port', () => refusedWith(start({ PORT: 'http' }), /PORT harus angka/))
  test('when the data folder is a file', () => refusedWith(start({ TITIAN_DATA: 'package.json' }), /bukan folder/))

  test('when the data folder may not be read or entered', async () => {
    const closed = join(checkout.root, 'closed')
    mkdirSync(join(closed, 'data', 'x'), { recursive: true })
    chmodSync(closed, isRoot() ? 0o700 : 0o000)
    await refusedWith(start({ TITIAN_DATA: join(closed, 'data') }), /tidak bisa masuk|tidak boleh membaca/)
    chmodSync(closed, 0o755)
  })

  test('when the data belongs to another account', async () => {
    const data = join(checkout.root, 'data-of-other')
    if (isRoot()) {
      const { uid, gid } = findOrMakeServiceUser()
      await (
        await startEmbedded({ dataDir: data, log: () => undefined, asUser: { name: 'daemon', uid: 1, gid: 1 } })
      ).stop()
      await refusedWith(start({ TITIAN_DATA: data }, { uid, gid }), /milik akun "daemon"/)
    } else await refusedWith(start({ TITIAN_DATA: '/titian-of-nobody' }), /tidak boleh membaca/)
  })

  test('when the database of the operator does not answer', () =>
    refusedWith(
      start({ TITIAN_DATA: 'data-external', DATABASE_URL: 'postgres://a:hush@127.0.0.1:9/d' }),
      /Database di 127.0.0.1:9\/d tidak menjawab/,
    ))
})

test('DATABASE_URL runs the same on a PostgreSQL of the operator, and twice on one folder', async () => {
  const database = await startEmbedded({ dataDir: join(checkout.root, 'data-operator'), log: () => undefined })
  const url = database.ownerUrl('titian')
  const client = <T>(sql: string): Promise<T[]> => withClient(url, async (c) => (await c.query(sql)).rows as T[]) // as asked
  try {
    const env = { TITIAN_DATA: 'data-external', DATABASE_URL: url }
    const first = start(env)
    await first.ready
    const second = start({ ...env, PORT: String(await freePort()) })
    expect(await post(await second.ready, 7)).toBe(200)
    expect(await client('select n from acknowledged')).toEqual([{ n: '7' }])
    expect(existsSync(join(checkout.root, 'data-external', 'database', 'pg18'))).toBe(false)
    for (const { child, ended } of [first, second]) {
      child.kill('SIGTERM')
      expect((await ended).code).toBe(0)
    }
    expect(await client('select 1 as one')).toEqual([{ one: 1 }]) // the operator's database goes on
  } finally {
    await database.stop()
  }
})

test('a checkout that nobody else may enter still runs as an ordinary account', async () => {
  const closed = fakeCheckout({ mode: 0o700 })
  const data = join(closed.root, 'data')
  try {
    const started = start({}, {}, closed)
    const answer = await ask(await started.ready)
    expect(answer.uid).not.toBe(0)
    if (isRoot()) {
      expect(answer.argv[1]).toMatch(/\/app\/src\/app\/server\.ts$/)
      expect(statSync(readlinkSync(data)).mode & 0o777).toBe(0o711)
    }
    started.child.kill('SIGTERM')
    expect((await started.ended).code).toBe(0)
    const again = start({}, {}, closed)
    await again.ready // the data is found again through the link
    again.child.kill('SIGTERM')
    await again.ended
    const embedded = spawnSync(closed.node, ['--input-type=module', '-e', ALONE, closed.root], { encoding: 'utf8' })
    expect(embedded.stdout.trim()).toBe('answers')
  } finally {
    if (isRoot()) rmSync(readlinkSync(data), { recursive: true })
    closed.remove()
  }
})

/** The database alone, as the tests of other folders use it: its programs are copied when the account can not read them. */
const ALONE = `
import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
const { startEmbedded } = await import(process.argv[1] + '/src/platform/database/embedded/start-embedded.ts')
const folder = mkdtempSync('/tmp/titian-alone-'); chmodSync(folder, 0o755)
const database = await startEmbedded({ dataDir: folder + '/data', log: () => {} })
await database.stop()
rmSync(folder, { recursive: true })
console.log('answers')
`
