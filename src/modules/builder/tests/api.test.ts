import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { COUNTS, DIMS_OF } from '../rules.ts'
import { built, NOW } from './built.ts'

const EXITS = `t.state = 'closed' and t.exit_kind not in ('DITOLAK', 'DIRUJUK_LAIN', 'BATAL')`

describe('reports that somebody builds', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    t.travelTo(NOW)
  }, 180_000)
  afterAll(() => t.close())

  const head = () => t.as(cast.head)

  it('count what a query of one’s own counts: by track and exit, with its sums, and beside the year before', async () => {
    const r = await head().call('builder.counted', { definition: built({ compare: 'year' }) })
    const expected = await t.ownerSql<{ track: string | null; exit: string; n: number }>(
      `select c.track, t.exit_kind as exit, count(*)::int as n from terminations t join cases c using (centre_id, case_id)
        where ${EXITS} and t.effective_on between '2025-01-01' and '2025-12-31' group by 1, 2`,
    )
    expect(expected.length).toBeGreaterThan(3)
    for (const e of expected) {
      const [i, k] = [
        r.rows.findIndex((x) => x.code === (e.track ?? '')),
        r.columns.findIndex((x) => x.code === e.exit),
      ]
      expect(r.cells[i]?.[k], `${e.track} ${e.exit}`).toBe(e.n)
    }
    const all = expected.reduce((n, e) => n + e.n, 0)
    expect([r.all, r.cells.flat().reduce((n: number, v) => n + (v ?? 0), 0)]).toEqual([all, all])
    expect(r).toMatchObject({
      span: { from: '2025-01-01', until: '2025-12-31' },
      compared: { from: '2024-01-01' },
      before: { all: 0 },
    })
  })

  it('count the days of a free period as a query of one’s own does, and refuse one that is none with its sentence', async () => {
    const free = (from: string | null, until: string | null) =>
      built({ period: 'free', from, until, count: 'came', row: 'month', column: null, compare: 'before' })
    const r = await head().call('builder.counted', { definition: free('2025-03-10', '2025-09-20') })
    const [own] = await t.ownerSql<{ n: number; before: number; months: number }>(
      `select count(*) filter (where admitted_on between '2025-03-10' and '2025-09-20')::int as n,
              count(*) filter (where admitted_on between '2024-08-27' and '2025-03-09')::int as before,
              count(distinct to_char(admitted_on, 'YYYY-MM')) filter (where admitted_on between '2025-03-10' and '2025-09-20')::int as months
         from cases where centre_id = $1`,
      [head().centreId],
    )
    expect(own?.n).toBeGreaterThan(5)
    expect([r.all, r.before?.all, r.rows.length]).toEqual([own?.n, own?.before, own?.months])
    expect([r.span, r.compared]).toEqual([
      { from: '2025-03-10', until: '2025-09-20' },
      { from: '2024-08-27', until: '2025-03-09' },
    ])
    for (const [definition, why] of [
      [free(null, '2025-09-20'), 'days_missing'],
      [free('2025-09-21', '2025-09-20'), 'days_turned'],
      [free('2026-04-01', '2026-04-11'), 'in_the_future'],
      [free('2024-01-01', '2026-01-01'), 'period_too_long'],
    ] as const) {
      expect(await head().refused('builder.counted', { definition })).toBe(why)
      expect(await head().refused('builder.letGo', { definition, audience: 'government', title: 'Masa bebas' })).toBe(
        why,
      )
      expect(await head().refused('builder.guarded', { definition, audience: 'government' })).toBe(why)
    }
    expect(
      await head().refused('builder.counted', { definition: { ...free('2025-02-30', '2025-09-20') } }),
      'no such day',
    ).toBe('invalid_input')
    const kept = {
      title: 'Paruh tahun',
      shared: 'only_me' as const,
      built: null,
      definition: free('2025-03-10', '2025-09-20'),
    }
    expect(await head().refused('builder.save', { ...kept, isMonthly: true })).toBe('free_is_once')
    const { builtId } = await head().call('builder.save', { ...kept, isMonthly: false })
    expect((await head().call('builder.one', { builtId })).definition).toMatchObject({ from: '2025-03-10' })
    expect(
      await head().call('builder.counted', {
        definition: { ...free('2025-03-10', '2025-09-20'), count: 'indicator', indicator: 19, row: null },
      }),
    ).toMatchObject({ span: { from: '2025-03-10', until: '2025-09-20' } })
  })

  it('are narrowed by codes, and a code that is nothing finds nothing', async () => {
    const all = await head().call('builder.counted', { definition: built() })
    const exit = all.columns[0]?.code ?? ''
    const some = await head().call('builder.counted', {
      definition: built({ filters: [{ dim: 'exit', codes: [exit] }] }),
    })
    expect(some.all).toBe(all.columnSums[0])
    expect(some.codes.find((c) => c.dim === 'exit')?.codes).toHaveLength(all.columns.length)
    expect(
      (
        await head().call('builder.counted', {
          definition: built({ filters: [{ dim: 'exit', codes: ["'; drop table cases; --"] }] }),
        })
      ).all,
    ).toBe(0)
  })

  it('count each thing that can be counted, by each of its divisions, and an indicator as its own page does', {
    timeout: 120_000,
  }, async () => {
    for (const count of COUNTS)
      for (const row of DIMS_OF[count]) {
        const r = await head().call('builder.counted', {
          definition: built({
            count,
            indicator: count === 'indicator' ? 19 : null,
            row,
            column: null,
            period: 'last_12_months',
          }),
        })
        if (count !== 'indicator')
          expect(
            r.rowSums.reduce((n: number, v) => n + (v ?? 0), 0),
            `${count} by ${row}`,
          ).toBe(r.all)
      }
    for (const no of [1, 8, 9, 15, 19, 33, 34, 36]) {
      const own = await head().call('indicators.one', { no, month: '2026-03' })
      const r = await head().call('builder.counted', {
        definition: built({ count: 'indicator', indicator: no, row: null, period: 'last_month' }),
      })
      expect(r.all === null ? null : r.all.toFixed(6), `I${no}`).toBe(own.figures[0]?.now?.toFixed(6) ?? null)
    }
  })

  it('say of whoever lives here the stage of that day, not of today', async () => {
    const [her] = await t.ownerSql<{ id: string }>(
      `select case_id as id from cases c where centre_id = $1 and admitted_on <= '2025-12-31' and (closed_on is null or closed_on > '2026-03-31')
        and not exists (select from stage_entries s where s.case_id = c.case_id and s.at > '2025-12-01') limit 1`,
      [head().centreId],
    )
    const stageOn = (period: 'last_year' | 'last_month') =>
      head().call('builder.counted', { definition: built({ count: 'here', row: 'stage', column: null, period }) })
    const codes = async (period: 'last_year' | 'last_month') => {
      const r = await stageOn(period)
      return Object.fromEntries(r.rows.map((x, i) => [x.code, r.rowSums[i]]))
    }
    const [then, now] = [await codes('last_year'), await codes('last_month')]
    await t.ownerSql('alter table stage_entries disable trigger user')
    await t.ownerSql(
      `insert into stage_entries (centre_id, entry_id, case_id, from_stage, to_stage, kind, at, person_id)
       values ($1, gen_random_uuid(), $2, 'intervention', 'termination', 'forward', '2026-03-15T03:00:00Z', $3)`,
      [head().centreId, her?.id, head().id],
    )
    await t.ownerSql('alter table stage_entries enable trigger user')
    expect(await codes('last_year'), 'what is noted later changes nothing of that day').toEqual(then)
    expect((await codes('last_month'))['termination'] ?? 0).toBe((now['termination'] ?? 0) + 1)
  })

  it('show a worker the women whom she accompanies, by no way more; who leads may count incidents, and she may not', async () => {
    const rizal = t.as(cast.rizal)
    const own = await rizal.sql(
      `select count(*)::int as n from cases where case_id = any ((select sec.cases('caseload'))::uuid[]) and admitted_on between '2025-01-01' and '2025-12-31'`,
    )
    const hers = await rizal.call('builder.counted', {
      definition: built({ count: 'came', row: 'track', column: null }),
    })
    const house = await head().call('builder.counted', {
      definition: built({ count: 'came', row: 'track', column: null }),
    })
    expect([hers.all, hers.scope]).toEqual([own[0]?.['n'], 'own'])
    expect(house.all).toBeGreaterThan(hers.all ?? 0)
    expect(
      await rizal.refused('builder.counted', { definition: built({ count: 'incidents', row: null, column: null }) }),
    ).toBe('not_found')
    expect(
      await rizal.refused('builder.counted', {
        definition: built({ count: 'indicator', indicator: 30, row: null, column: null }),
      }),
    ).toBe('not_found')
    expect(await t.as(cast.administration).refused('builder.counted', { definition: built({ row: 'age' }) })).toBe(
      'not_found',
    )
    expect(
      await t
        .as(cast.administration)
        .refused('builder.counted', { definition: built({ filters: [{ dim: 'age', codes: ['25_29'] }] }) }),
    ).toBe('not_found')
    expect((await rizal.call('builder.choices', {})).counts.map((c) => c.count)).not.toContain('incidents')
    expect((await t.as(cast.administration).call('builder.choices', {})).counts.flatMap((c) => c.dims)).not.toContain(
      'age',
    )
  })
})
