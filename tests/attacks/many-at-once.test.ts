import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from '../../src/app/build-server.ts'
import { noteOf, openInHouse } from '../../src/modules/sessions/tests/support.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { refusalOf } from '../../src/platform/http/database-refusal.ts'
import { cast } from '../cast.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { testServices } from '../support/services.ts'

/** security-cases.md 4.2 F, G, J: the database has no connection left, waits, refuses, or cannot write the event. */
describe('the database under a request', () => {
  let t: TestApp
  let caseId: string
  let cookie: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
    cookie = await t.as(cast.rizal).signIn()
  })
  afterAll(() => t.close())

  const notes = async () =>
    Number((await t.ownerSql('select count(*)::int as n from session_notes where case_id = $1', [caseId]))[0]?.['n'])
  const save = async (key = randomUUID()) => {
    const headers = { cookie, 'idempotency-key': key }
    const { status, body } = await t.post('sessions.saveNote', noteOf(caseId), headers)
    return status === 200 ? 'saved' : `${status} ${body.refusal.code}`
  }
  /** Something that the owner lays in the way of a table, and takes away again. */
  const inTheWay = async (table: string, body: string, work: () => Promise<void>) => {
    await t.ownerSql(`create sequence public.in_the_way`)
    await t.ownerSql(
      `create function public.in_the_way() returns trigger language plpgsql security definer as $$ begin ${body} return new; end $$`,
    )
    await t.ownerSql(
      `create trigger zz_in_the_way before insert on ${table} for each row execute function public.in_the_way()`,
    )
    try {
      await work()
    } finally {
      await t.ownerSql(`drop trigger zz_in_the_way on ${table}`)
      await t.ownerSql('drop function public.in_the_way()')
      await t.ownerSql('drop sequence public.in_the_way')
    }
  }

  it('F07 a hundred searches of one person at once are all answered, and so is a colleague in between', async () => {
    const hers = await t.as(cast.wulan).signIn()
    const search = () => t.post('clients.search', { text: 'Suryani' }, { cookie })
    const asked = Array.from({ length: 100 }, search)
    const between = await t.post('cases.list', {}, { cookie: hers })
    expect(between.status).toBe(200)
    expect(new Set((await Promise.all(asked)).map((answer) => answer.status))).toEqual(new Set([200]))
  })

  it('F10 whoever asks while every connection is taken waits, and is answered when one is free', async () => {
    const pool = createPool(t.url('appUrl'), 2)
    const house = buildServer({ pool, clock: () => t.time.now, services: testServices(), demo: false })
    const taken = [await pool.connect(), await pool.connect()]
    const ask = async () => (await house.inject({ url: '/api/health', headers: { host: 'localhost' } })).statusCode
    let answered = 0
    const waiting = Array.from({ length: 12 }, () => ask().finally(() => answered++))
    await new Promise((done) => setTimeout(done, 50))
    expect(answered).toBe(0)
    for (const one of taken) one.release()
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([200]))
    await house.close()
    await pool.end()
  })

  it('F16 a row that somebody else holds is waited for no longer than a statement may take, and then she may try again', async () => {
    await t.ownerSql(`alter role titian_app in database ${t.database} set statement_timeout = '300ms'`)
    const pool = createPool(t.url('appUrl'), 2)
    const house = buildServer({ pool, clock: () => t.time.now, services: testServices(), demo: false })
    const holder = new pg.Client({ connectionString: t.url('ownerUrl') })
    await holder.connect()
    const ask = async () =>
      house.inject({
        method: 'POST',
        url: '/api/sessions/saveNote',
        payload: JSON.stringify(noteOf(caseId)),
        headers: { host: 'localhost', 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID() },
      })
    try {
      const before = await notes()
      await holder.query('begin; lock table session_notes in access exclusive mode')
      expect((await ask()).json()).toEqual({ refusal: { code: 'busy_retry' } })
      await holder.query('rollback')
      expect((await ask()).statusCode).toBe(200)
      expect(await notes()).toBe(before + 1)
    } finally {
      await holder.end()
      await house.close()
      await pool.end()
      await t.ownerSql(`alter role titian_app in database ${t.database} reset statement_timeout`)
    }
  })

  it.each([
    ['F17 a deadlock', '40P01'],
    ['G17 what could not be put in an order', '40001'],
  ])('%s is said as busy, nothing is saved, and the next try with the same key is saved once', async (_, code) => {
    const before = await notes()
    const key = randomUUID()
    await inTheWay(
      'session_notes',
      `if nextval('public.in_the_way') = 1 then raise exception using errcode = '${code}'; end if;`,
      async () => {
        expect(await save(key)).toBe('503 busy_retry')
        expect(await notes()).toBe(before)
        expect(await save(key)).toBe('saved')
        expect(await save(key)).toBe('saved')
      },
    )
    expect(await notes()).toBe(before + 1)
  })

  it('two who wait for each other are told apart by PostgreSQL with the code that we take for busy', async () => {
    const two = [0, 1].map(() => new pg.Client({ connectionString: t.url('appUrl') }))
    for (const one of two) {
      await one.connect()
      await one.query('begin')
    }
    const [a, b] = two as [pg.Client, pg.Client] // both of the line above
    await a.query('select pg_advisory_xact_lock(1)')
    await b.query('select pg_advisory_xact_lock(2)')
    const met = await Promise.allSettled([
      a.query('select pg_advisory_xact_lock(2)'),
      b.query('select pg_advisory_xact_lock(1)'),
    ])
    const lost = met.find((one) => one.status === 'rejected')
    expect(refusalOf(lost?.reason)?.code).toBe('busy_retry')
    for (const one of two) await one.end()
  })

  it.each([
    ['G29 an event that cannot be written', 'raise exception using message = $m$no event$m$;', '500 unexpected'],
    ['J11 an event that finds no room on the disk', `raise exception using errcode = '53100';`, '507 storage_full'],
  ])('%s takes the note with it: there is neither', async (_, body, answer) => {
    const before = await notes()
    await inTheWay('audit_entries', body, async () => {
      expect(await save()).toBe(answer)
    })
    expect(await notes()).toBe(before)
    expect(await save()).toBe('saved')
  })
})
