import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { contract } from '../../../app/modules.ts'
import { hashToken } from '../../../platform/http/cookies.ts'
import { ELEMENTS } from '../../survey/rules.ts'
import { server } from '../server.ts'
import { openKiosk, PIN, withCard } from './at-kiosk.ts'

const SCREEN = Object.keys(contract.kiosk).filter((n) => contract.kiosk[n as 'hello'].may === 'public') // keys of it

/** One house, one screen in its common room, a woman with a card. */
describe('the screen of the women is nobody', () => {
  let t: TestApp
  let caseId: string
  let code = ''
  let screen = ''
  beforeAll(async () => {
    t = await startApp()
    const made = await withCard(t)
    caseId = made.caseId
    code = made.code
    screen = await openKiosk(t, cast.houseMother)
  })
  afterAll(() => t.close())

  const at = (name: string, input: object, cookie = screen) => t.post(`kiosk.${name}`, input, { cookie })
  const enter = (typed = code, pin = PIN) => at('enter', { code: typed, pin })
  const refusal = async (answer: Promise<{ body: { refusal?: { code: string } } }>) => (await answer).body.refusal?.code

  it('calls nothing but itself: every other endpoint refuses it, and no rule lets it see a row', async () => {
    const others = Object.entries(contract).flatMap(([module, all]) =>
      Object.entries(all).flatMap(([name, e]) => (['public', 'session'].includes(e.may) ? [] : [`${module}.${name}`])),
    )
    expect(others.length).toBeGreaterThan(300)
    const answers = await Promise.all(
      others.map(
        async (name) =>
          (await t.post(name, {}, { cookie: screen, 'idempotency-key': crypto.randomUUID() })).body.refusal?.code,
      ),
    )
    // signed out, or an input that was not even looked at
    expect([...new Set(answers)].toSorted()).toEqual(['invalid_input', 'signed_out'])
    expect((await t.post('auth.me', {}, { cookie: screen })).body).toMatchObject({ state: 'signed_out', account: null })

    const token = hashToken(screen.split('=')[1] ?? '')
    const client = await t.pool.connect()
    const tables = await t.ownerSql<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('public', 'keys') and has_any_column_privilege('titian_app', c.oid, 'select')`,
    )
    const seen: string[] = []
    for (const { name } of tables) {
      await client.query('begin')
      const began = await client.query('select sec.begin_request($1, $2, false) as who', [token, t.time.now.toString()])
      expect(began.rows[0].who).toEqual({ state: 'signed_out' })
      const { rows } = await client.query(`select count(*)::int as n from ${name}`)
      if (rows[0].n > 0) seen.push(name)
      await client.query('rollback')
    }
    client.release()
    // what is nobody's: names of stages, kinds of tasks
    expect(seen.filter((n) => /kiosk|case|people|key|centre|voice|session|grant/.test(n))).toEqual([])
  })

  it('holds no key: no wrap of any key is for it, and neither the database nor the pepper opens what it shows', async () => {
    expect((await enter()).status).toBe(200)
    expect(
      await t.ownerSql(`select 1 from kiosk_screens s join keys.key_wraps w on w.person_id = s.screen_id`),
    ).toEqual([])
    const [row] = await t.ownerSql<{ said: string }>(
      `select row_to_json(c)::text || row_to_json(v)::text as said from kiosk_cards c, kiosk_visits v`,
    )
    for (const word of ['Sur', 'pesanan', code, PIN]) expect(row?.said).not.toContain(word)
  })

  it('says the same of a wrong PIN, a wrong card and a locked one, and writes as much', async () => {
    const wrong = [await enter(code, '000001'), await enter('ABCDE-FGHJK', PIN), await enter('', '')]
    expect(new Set(wrong.map((a) => JSON.stringify([a.status, a.body]))).size).toBe(1)
    for (const pin of ['000002', '000003', '000004', '000005'])
      expect(await refusal(enter(code, pin))).toBe('card_or_pin')
    expect(await refusal(enter())).toBe('card_or_pin')
    const rizal = t.as(cast.rizal)
    expect((await rizal.call('kiosk.ofCase', { caseId })).card).toMatchObject({ isLocked: true })
    await runJob(t, rizal.centreId, server.jobs?.[0])
    await runJob(t, rizal.centreId, server.jobs?.[0])
    const kinds = () =>
      t.ownerSql(`select kind, done_at is null as open from tasks where case_id = $1 and kind = 'renew_card'`, [caseId])
    expect(await kinds()).toEqual([{ kind: 'renew_card', open: true }])
    const old = code
    code = (await rizal.call('kiosk.makeCard', { caseId, name: 'Bu Sur', goal: 'Saya bisa jahit pesanan', pin: PIN }))
      .code
    expect(await kinds()).toEqual([{ kind: 'renew_card', open: false }])
    expect([await refusal(enter(old)), (await enter()).status]).toEqual(['card_or_pin', 200])
  })

  it('of guesses that come at the same moment none is free', async () => {
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, n) => enter(code, `10000${n % 10}`)))
    expect(guesses.every((a) => a.body.refusal?.code === 'card_or_pin')).toBe(true)
    const [row] = await t.ownerSql(`select failures from kiosk_cards where ended_at is null`)
    expect(row).toEqual({ failures: 5 })
    await t.ownerSql('update kiosk_cards set failures = 0 where ended_at is null')
  })

  it('without a screen that is open nothing of it answers: for nobody, for staff, after it was closed, at night', async () => {
    const all = (cookie: string) =>
      Promise.all(
        SCREEN.map(async (name) => {
          const inputs = {
            enter: { code, pin: PIN },
            complain: { topic: 'other', aboutIds: [], what: 'x' },
            complaintAnswer: { code },
            survey: {
              ...{ visit: 'x'.repeat(43), roundId: crypto.randomUUID() },
              marks: Object.fromEntries(ELEMENTS.map((e) => [e, 'good'])),
            },
            rate: { visit: 'x'.repeat(43), sessionId: crypto.randomUUID(), session: 1, deliverer: 1 },
          }
          const visit = { visit: 'x'.repeat(43), face: 1, wanted: 'worker', kind: 'question', words: 'x', named: false }
          const needs = {
            comfort: ['visit', 'face'],
            talk: ['visit', 'wanted'],
            put: ['visit', 'kind', 'words', 'named'],
          } as Record<string, string[]>
          const input = {
            ...inputs[name as 'enter'],
            ...Object.fromEntries((needs[name] ?? []).map((k) => [k, visit[k as 'face']])),
          } // keys of both
          return refusal(at(name, input, cookie))
        }),
      )
    const closed = SCREEN.map(() => 'kiosk_closed')
    const rizal = t.as(cast.rizal)
    await rizal.signIn()
    expect(await all('')).toEqual(closed)
    expect(await all(`__Host-sid=${'x'.repeat(43)}`)).toEqual(closed)
    const [{ screenId } = { screenId: '' }] = (await rizal.call('kiosk.house', {})).screens
    expect(await t.as(elsewhere.head).refused('kiosk.close', { screenId })).toBe('already_closed')
    expect(await t.as(cast.guard).refused('kiosk.close', { screenId })).toBe('not_allowed')
    await rizal.call('kiosk.close', { screenId })
    expect(await all(screen)).toEqual(closed)
    const hana = t.as(cast.coordinator)
    await expect(
      hana.sql('update kiosk_screens set closed_at = null, closed_by = null where screen_id = $1', [screenId]),
    ).rejects.toThrow('already_closed')
    await expect(
      hana.sql(
        `insert into kiosk_screens (centre_id, screen_id, token_hash, place, opened_by, opened_at, ends_at)
          values ($1, gen_random_uuid(), 'x', 'dining', $2, $3, '2027-01-01')`,
        [hana.centreId, hana.id, t.time.now.toString()],
      ),
    ).rejects.toThrow('kiosk_night')
    const isDay = async () => (await t.as(cast.houseMother).call('kiosk.house', {})).isDay
    expect(await isDay()).toBe(true)
    screen = await openKiosk(t, cast.houseMother)
    t.travelTo('2026-01-12T14:30:00Z')
    expect(await all(screen)).toEqual(closed)
    expect(await isDay(), 'said before anybody is refused').toBe(false)
    expect(await t.as(cast.houseMother).refused('kiosk.open', { place: 'dining' })).toBe('kiosk_night')
    await runJob(t, rizal.centreId, server.jobs?.[0])
    expect(await t.ownerSql('select 1 from kiosk_screens where closed_at is null')).toEqual([])
  })
})
