import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { events as auth } from '../../auth/events.ts'
import { chainOf } from './chain.ts'

/** Several write at once, and all of it is looked at in slices (docs/decisions/0037-lanes-of-the-chain.md). */
describe('the lanes of the chain', () => {
  let t: TestApp
  let chain: Awaited<ReturnType<typeof chainOf>>
  let centreId = ''
  let lane = 0
  beforeAll(async () => {
    t = await startApp()
    for (const who of [cast.rizal, cast.wulan, cast.head, cast.rizal, cast.head])
      await t.as(who).call('auth.setLocale', { locale: 'id' })
    chain = await chainOf(t)
    ;({ centreId, lane } = chain)
  })
  afterAll(() => t.close())
  const broken = () => chain.broken()
  const tamper = (sql: string) => chain.tamper(sql)
  const nth = (n: number) => chain.nth(n)

  it('let two transactions write at once: the second does not wait until the first has ended', async () => {
    await t.as(cast.rizal).within(async (first) => {
      await first.record(auth.locale_set, { details: { locale: 'id' } })
      await t.as(cast.wulan).within(async (second) => {
        await second.record(auth.locale_set, { details: { locale: 'id' } })
        await second.record(auth.locale_set, { details: { locale: 'en' } })
      })
      await first.record(auth.locale_set, { details: { locale: 'en' } })
    })
    expect(await broken()).toBeNull()
  })

  it('are sixteen at once, however the numbers of the connections fall: none waits while one of them is free or not yet made', async () => {
    const many = Array.from({ length: 16 }, () => new pg.Client({ connectionString: t.url('ownerUrl') }))
    try {
      const taken: number[] = []
      for (const client of many) {
        await client.connect()
        await client.query(`begin; set local lock_timeout = '2s'; set local role titian_owner`)
        const { rows } = await client.query(`select lane::int from sec.take_lane('${centreId}', false)`)
        taken.push(rows[0].lane)
      }
      expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1))
    } finally {
      for (const client of many) await client.end()
    }
  })

  it('keep in lane 0 what must be numbered in the order of the commits, and bind their ends there once', async () => {
    expect(
      await t.ownerSql(`select sec.in_order('cases.renamed') as renamed, sec.in_order('auth.locale_set') as read`),
    ).toEqual([{ renamed: true, read: false }])
    const bound = () =>
      t.ownerSql(
        `select lane::int, count(*)::int as n from audit_entries where kind = 'audit.lanes_bound' group by lane`,
      )
    await chain.bindLanes()
    await chain.bindLanes() // nothing happened since
    expect(await bound()).toEqual([{ lane: 0, n: 1 }])
    await t.as(cast.rizal).call('auth.setLocale', { locale: 'id' })
    await chain.bindLanes()
    expect(await bound()).toEqual([{ lane: 0, n: 2 }])
    expect(await broken()).toBeNull()
  })

  it('binds what the database sees, also where a list of events says something else', async () => {
    const forged = { kind: 'audit.checkpoint_made', details: { ends: { 1: [999_999, 'ab'] } } }
    await t.as(cast.head).sql(`select sec.append_events('${JSON.stringify([forged])}', now())`)
    expect(await broken()).toBeNull()
  })

  it('put on paper their own entry, which binds them all, and not a newer one of a colleague', async () => {
    await chain.layBack()
    await tamper(
      `insert into audit_entries select centre_id, seq + 100000, at, person_id, kind, case_id, subject_table, subject_id, details, lane, lane_seq + 1, prev, hash from audit_entries where centre_id = $c and lane = $l order by lane_seq desc limit 1`,
    )
    const paper = await t.as(cast.head).call('audit.checkpoint', {})
    const [own] = await t.ownerSql<{ seq: string; binds: boolean }>(
      `select seq, details ? 'ends' as binds from audit_entries where kind = 'audit.checkpoint_made'`,
    )
    expect([paper.count, true]).toEqual([Number(own?.seq), own?.binds])
    await chain.layBack()
  })

  it('J24 has no gap when many write at once, each in a lane of its own', async () => {
    await t.as(cast.rizal).signIn()
    await t.as(cast.wulan).signIn()
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        t.as(i % 2 ? cast.rizal : cast.wulan).call('auth.setLocale', { locale: 'id' }),
      ),
    )
    expect(await broken()).toBeNull()
    const lanes = await t.ownerSql<{ n: number; last: number }>(
      `select count(*)::int as n, max(lane_seq)::int as last from audit_entries where centre_id = '${centreId}' group by lane`,
    )
    expect(lanes.length).toBeGreaterThan(1)
    for (const { n, last } of lanes) expect(n).toBe(last)
  })

  it('J19 is verified in slices from any entry on, and each slice tells where to go on', async () => {
    await chain.layBack()
    await tamper(`update audit_entries set kind = 'x' where centre_id = $c and seq = $4`)
    const slice = (after: number, most: number) =>
      t.ownerSql(
        `begin; select sec.bind('${t.as(cast.head).id}|${centreId}|head||||'); select v.lane::int, v.after::int, v.checked::int, v.broken::int from sec.verify_slice(${lane}::smallint, ${after}, ${most}) v; commit`,
      )
    expect(await slice(0, 3)).toEqual([{ lane, after: 3, checked: 3, broken: null }])
    expect(await slice(3, 1)).toMatchObject([{ broken: await nth(4) }])
    expect(await slice(4, 1000)).toMatchObject([{ lane: null, broken: null }])
  })

  it('P17 is looked at whole every night in slices, and by day what came since', async () => {
    await chain.layBack()
    const night = async () => {
      for (let n = 0; n < 40; n++) {
        const [row] = await t.ownerSql<{ n: number }>(
          `begin; select sec.begin_job('${centreId}'); select sec.verify_night(5, '${t.time.now.toString()}') as n; commit`,
        )
        if (row?.n === 0) return n
      }
      throw new Error('it does not end')
    }
    const rows = async () =>
      Number(
        (await t.ownerSql<{ n: string }>(`select count(*) as n from audit_entries where centre_id = '${centreId}'`))[0]
          ?.n,
      )
    const many = await rows()
    expect(await night()).toBeGreaterThanOrEqual(Math.floor(many / 5))
    expect(await t.as(cast.head).call('audit.verify', {})).toMatchObject({
      firstBroken: null,
      night: { checked: many },
    })
    expect(await night()).toBe(0) // once a night
    t.pass({ hours: 24 })
    await tamper(`update audit_entries set kind = 'x' where centre_id = $c and seq = $4`)
    expect((await t.as(cast.head).call('audit.verify', {})).firstBroken).toBeNull() // the day looks at the day
    await night()
    expect((await t.as(cast.head).call('audit.verify', {})).firstBroken).toBe(await nth(4))
    expect(await slices(t)).toBe(await nth(4))
  })
})

/** The whole chain in slices, as the page does it: the first entry that does not fit. */
async function slices(t: TestApp): Promise<number | null> {
  let at: { lane: number | null; after: number } = { lane: 0, after: 0 }
  while (at.lane !== null) {
    const next = await t.as(cast.head).call('audit.verifySlice', { lane: at.lane, after: at.after })
    if (next.firstBroken !== null) return next.firstBroken
    at = next
  }
  return null
}
