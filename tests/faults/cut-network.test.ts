import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from '../../src/app/build-server.ts'
import { openInHouse } from '../../src/modules/sessions/tests/support.ts'
import { createPool, type Pool } from '../../src/platform/database/pool.ts'
import { cast } from '../cast.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { type FaultProxy, faultProxy } from '../support/fault-proxy.ts'
import { testServices } from '../support/services.ts'
import {
  type Asker,
  manyNotes,
  noteFor,
  oneOfTwenty,
  placeOf,
  post,
  standing,
  through,
  untilAcknowledged,
} from './network-rounds.ts'

const placeIn = (server: Pick<Server, 'address'>) => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it does not listen')
  return address.port
}
const portOf = (app: FastifyInstance) => placeIn(app.server)

/** security-cases.md 4.2 H26–H28, F02: between the tablet and the house, and between the house and its database. */
describe('a line that breaks', () => {
  let t: TestApp
  let proxy: FaultProxy
  let asker: Asker
  let caseIds: string[]
  const owner = { query: async (text: string, values: unknown[]) => ({ rows: await t.ownerSql(text, values) }) }
  const count = async () => (await standing(owner as never, [])).all // the one shape that is used of a pool

  beforeAll(async () => {
    t = await startApp()
    caseIds = [await openInHouse(t, 'Suryani'), await openInHouse(t, 'Rohani'), await openInHouse(t, 'Halimah')]
    const cookie = await t.as(cast.rizal).signIn()
    await t.app.listen({ host: '127.0.0.1', port: 0 })
    proxy = await faultProxy({ host: '127.0.0.1', port: portOf(t.app) })
    asker = { port: proxy.port, cookie }
  })
  afterAll(async () => {
    await proxy.close()
    await t.close()
  })

  it('H26 an answer that is cut at any byte is asked for again with its key, and the note is there once', async () => {
    const { bytes } = await post(asker, 'sessions.saveNote', noteFor(caseIds[0] ?? ''), randomUUID())
    const before = await count()
    const cuts = Array.from({ length: 24 }, (_, n) => Math.floor((n * bytes) / 24))
    const sent = []
    for (const at of cuts) {
      const [key, note] = [randomUUID(), noteFor(caseIds[0] ?? '')]
      proxy.line.cutAnswerAfter = at
      await expect(post(asker, 'sessions.saveNote', note, key), `cut at ${at}`).rejects.toThrow()
      proxy.mend()
      const again = await post(asker, 'sessions.saveNote', note, key)
      expect(again.status, again.text).toBe(200)
      sent.push({ noteId: JSON.parse(again.text).noteId as string, tries: 2, codes: [] }) // as the contract has it
    }
    const n = cuts.length
    expect(await standing(owner as never, sent)).toEqual({ acknowledged: n, found: n, events: n, all: before + n })
  })

  it('F02 a request that is cut at any byte, or comes in small pieces, saves nothing before it is whole', async () => {
    const before = await count()
    for (const at of [0, 1, 40, 120, 240, 330, 400]) {
      proxy.line.cutRequestAfter = at
      await expect(post(asker, 'sessions.saveNote', noteFor(caseIds[1] ?? ''), randomUUID())).rejects.toThrow()
      proxy.mend()
    }
    expect(await count()).toBe(before)
    Object.assign(proxy.line, { piece: 30, delay: 1 })
    await untilAcknowledged(asker, noteFor(caseIds[1] ?? ''))
    proxy.mend()
    expect(await count()).toBe(before + 1)
  })

  it('F02 bodies that dawdle hold nobody up, are ended by the time that a request may take, and save nothing', async () => {
    expect(t.app.server.requestTimeout).toBe(60_000)
    // the same application behind the same rule, only that a minute is a second here
    const quick = createServer({ requestTimeout: 1_000, connectionsCheckingInterval: 50 }, t.app.routing)
    await new Promise<void>((done) => quick.listen(0, '127.0.0.1', done))
    const port = placeIn(quick)
    const before = await count()
    const body = JSON.stringify(noteFor(caseIds[1] ?? ''))
    const head = [
      ...['POST /api/sessions/saveNote HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'],
      ...[`Content-Length: ${body.length}`, `Idempotency-Key: ${randomUUID()}`, `Cookie: ${asker.cookie}`, '', ''],
    ].join('\r\n')
    let ended = 0
    const dawdle = async () => {
      const one = connect(port, '127.0.0.1').setEncoding('latin1')
      one.on('error', () => undefined) // that the server hangs up is an answer
      let said = ''
      one.on('data', (piece) => {
        said += piece
      })
      const over = new Promise<void>((done) => one.once('close', () => done()))
      one.write(head)
      const letters = setInterval(() => one.writable && one.write(body[0] ?? ''), 250)
      await over
      clearInterval(letters)
      ended++
      return said
    }
    const slow = Array.from({ length: 30 }, dawdle) // more than there are lines to the database
    await untilAcknowledged({ ...asker, port }, noteFor(caseIds[2] ?? ''))
    expect(ended).toBe(0) // they were there all the while
    for (const said of await Promise.all(slow)) expect(said).toMatch(/^(HTTP\/1\.1 408 |$)/)
    expect(await count()).toBe(before + 1)
    quick.closeAllConnections()
    await new Promise((done) => quick.close(done))
  })

  it('H27 a connection that only one side believes in is given up and asked again: saved once, whether or not it had arrived', async () => {
    for (const silent of ['answers', 'all'] as const) {
      const before = await count()
      const [key, note] = [randomUUID(), noteFor(caseIds[2] ?? '')]
      proxy.line.silent = silent
      await expect(post(asker, 'sessions.saveNote', note, key, 400)).rejects.toThrow('no answer')
      proxy.mend()
      expect((await post(asker, 'sessions.saveNote', note, key)).status).toBe(200)
      expect(await count()).toBe(before + 1)
    }
  })

  it('H28 a network of 200 ms that loses one connection of twenty takes every note once, with its event', async () => {
    const before = await count()
    Object.assign(proxy.line, { delay: 200, lose: oneOfTwenty })
    const cut = proxy.cuts()
    const sent = await manyNotes(asker, caseIds, { notes: 40, people: 8 })
    proxy.mend()
    expect(proxy.cuts() - cut).toBeGreaterThanOrEqual(2) // of forty in a row one is lost each way
    expect(sent.filter(({ tries }) => tries > 1).length).toBeGreaterThanOrEqual(2)
    expect(await standing(owner as never, sent)).toEqual({ acknowledged: 40, found: 40, events: 40, all: before + 40 })
  })

  it('to the database that breaks is busy and no defect, and what was acknowledged is there once, with its event', async () => {
    const toDatabase = await faultProxy(placeOf(t.url('appUrl')))
    const pool: Pool = createPool(through(t.url('appUrl'), toDatabase.port), 4)
    const house = buildServer({ pool, clock: () => t.time.now, services: testServices(), demo: false })
    await house.listen({ host: '127.0.0.1', port: 0 })
    const there = { port: portOf(house), cookie: await t.as(cast.wulan).signIn() }
    const hers = await openInHouse(t, 'Lestari', { who: cast.wulan })
    await untilAcknowledged(there, noteFor(hers))
    const before = await count()
    toDatabase.line.lose = (n) => ({ answer: 9_000 + ((n * 7_919) % 30_000) })
    const sent = await manyNotes(there, [hers], { notes: 24, people: 4 })
    const codes = new Set(sent.flatMap((s) => s.codes))
    expect([...codes]).toEqual(['busy_retry'])
    expect(await standing(owner as never, sent)).toEqual({ acknowledged: 24, found: 24, events: 24, all: before + 24 })
    await house.close()
    await pool.end()
    await toDatabase.close()
  })
})
