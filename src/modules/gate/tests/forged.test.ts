import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'

/** The book is what stands when somebody asks who was at the gate on a day: whoever keeps it does not write it over, not by SQL either. */
describe('the book of the gate, forged by SQL', () => {
  let t: TestApp
  let visitId: string
  beforeAll(async () => {
    t = await startApp()
    await guard().call('gate.note', { name: 'Fahmi Hidayat', purpose: 'seeking', isLetIn: true })
    visitId = (await guard().call('gate.today', {})).visits[0]?.visitId ?? ''
  })
  afterAll(() => t.close())

  const guard = () => t.as(cast.guard)
  const change = (sql: string, who: { username: string } = cast.guard) =>
    t.as(who).sql(`update gate_visits set ${sql} where visit_id = $1 returning 1`, [visitId])
  /** outside of tests the clock is that of the database, and everything here happened long ago */
  const byRealClock = async (who: { username: string }, sql: string, values: unknown[]) =>
    t.as(who).within(async (ctx) => {
      await t.ownerSql('update sec.settings set given_clock = false')
      try {
        return (await ctx.client.query(sql, values)).rows
      } finally {
        await t.ownerSql('update sec.settings set given_clock = true')
      }
    })

  it('R66 says no other hour than that of the database when he came, was let in, or went', async () => {
    const visit = `insert into gate_visits (centre_id, visit_id, purpose, id_seen, arrived_at, entered_at, noted_by)
      values (sec.centre(), gen_random_uuid(), 'seeking', false, '2020-01-01', '2020-01-01', sec.person())`
    await byRealClock(cast.guard, visit, [])
    const passing = `insert into gate_passings (centre_id, passing_id, number, direction, at, noted_by)
      values (sec.centre(), gen_random_uuid(), 'P-001', 'back', '2020-01-01', sec.person())`
    await byRealClock(cast.guard, passing, [])
    const announced = `insert into gate_expected (centre_id, expected_id, kind, at, made_by, made_at)
      values (sec.centre(), gen_random_uuid(), 'visit', '2026-01-13', sec.person(), '2020-01-01')`
    await byRealClock(cast.rizal, announced, [])
    expect(
      await t.ownerSql(
        `select (select count(*)::int from gate_visits where arrived_at < '2021-01-01' or entered_at < '2021-01-01') as visits,
          (select count(*)::int from gate_passings where at < '2021-01-01') as passings,
          (select count(*)::int from gate_expected where made_at < '2021-01-01') as announced`,
      ),
    ).toEqual([{ visits: 0, passings: 0, announced: 0 }])
    await t.ownerSql(`delete from gate_visits where visit_id <> $1`, [visitId])
  })

  it('R66 is not written over: not that he was let in at another hour, nor once the touch is old that he never was', async () => {
    await expect(change(`entered_at = arrived_at + interval '1 minute'`)).rejects.toThrow('nothing_to_take_back')
    await expect(change(`entered_at = null, left_at = now()`)).rejects.toThrow('nothing_to_take_back')
    await expect(change(`left_at = left_at`)).rejects.toThrow('nothing_to_take_back')
    await expect(
      byRealClock(cast.guard, 'update gate_visits set entered_at = null where visit_id = $1', [visitId]),
    ).rejects.toThrow('nothing_to_take_back')
    await guard().call('gate.left', { visitId })
    for (const sql of ['left_at = now()', 'left_at = null, entered_at = null'])
      await expect(change(sql), sql).rejects.toThrow('nothing_to_take_back')
    await expect(
      byRealClock(cast.guard, 'update gate_visits set left_at = null where visit_id = $1', [visitId]),
    ).rejects.toThrow('nothing_to_take_back')
    for (const who of [cast.head, cast.rizal]) expect(await change('left_at = null', who), who.username).toEqual([])
    expect(await t.as(elsewhere.head).sql('select 1 from gate_visits')).toEqual([])
  })

  it('says of whoever was announced once that he came, or does not come', async () => {
    const soon = { kind: 'speaker' as const, on: '2026-01-12', time: '23:30', who: 'Bu Farida' }
    const { expectedId } = await t.as(cast.rizal).call('gate.announce', soon)
    const forge = (sql: string, who: { username: string }) =>
      t.as(who).sql(`update gate_expected set ${sql} where expected_id = $1 returning 1`, [expectedId])
    await expect(forge('came_at = now(), dropped_at = now()', cast.guard)).rejects.toThrow('already_in')
    await expect(forge('came_at = null', cast.guard)).rejects.toThrow('already_in')
    await t.as(cast.rizal).call('gate.drop', { expectedId })
    for (const sql of ['dropped_at = null', 'dropped_at = null, came_at = now()', 'came_at = now()'])
      for (const who of [cast.guard, cast.administration])
        await expect(forge(sql, who), sql).rejects.toThrow('already_in')
  })

  it('lets whoever was announced come at the very hour at which the book lets him in, so that both are taken back together', async () => {
    const said = { kind: 'visit' as const, on: '2026-01-12', time: '23:40', who: 'Bapak Yusuf' }
    const { expectedId } = await t.as(cast.rizal).call('gate.announce', said)
    const id = randomUUID()
    const visit = `insert into gate_visits (centre_id, visit_id, purpose, id_seen, arrived_at, entered_at, noted_by)
      values (sec.centre(), $1, 'visit', false, now(), now(), sec.person())`
    const [hours] = await t.as(cast.guard).within(async (ctx) => {
      await t.ownerSql('update sec.settings set given_clock = false')
      try {
        const ask = async (sql: string, values: unknown[]) => (await ctx.client.query(sql, values)).rows
        await ask(visit, [id])
        await ask('update gate_expected set came_at = now() where expected_id = $1', [expectedId])
        const both = await ask(
          'select v.entered_at, e.came_at from gate_visits v, gate_expected e where v.visit_id = $1 and e.expected_id = $2',
          [id, expectedId],
        )
        await ask('update gate_expected set came_at = null where expected_id = $1', [expectedId])
        await ask('update gate_visits set entered_at = null where visit_id = $1', [id])
        return both
      } finally {
        await t.ownerSql('update sec.settings set given_clock = true')
      }
    })
    expect(hours?.came_at).toBe(hours?.entered_at)
    expect(hours?.came_at).not.toBeNull()
  })

  it('R69 gives nobody words of a visit that were not written with it, also in the moment of a step', async () => {
    const words = `insert into gate_words (centre_id, row_id, person_id, body) values (sec.centre(), $1, $2, 'forged')`
    const late = (sql: string) =>
      guard().within(async (ctx) => {
        await ctx.client.query(`update gate_visits set ${sql} where visit_id = $1`, [visitId])
        await ctx.client.query(words, [visitId, t.as(cast.coordinator).id])
      })
    await expect(guard().sql(words, [visitId, t.as(cast.coordinator).id])).rejects.toThrow('not_allowed')
    await expect(late('left_at = null')).rejects.toThrow('not_allowed')
  })
})
