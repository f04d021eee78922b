import { describe, expect, it } from 'vitest'
import { addressOf, definitionIn } from '../address.ts'
import { comparedSpan, type Definition, DIMS_OF, fitted, START, spanOf, wrongPeriod } from '../rules.ts'

const on = (day: string) => Temporal.PlainDate.from(day)
const said = (s: { from: Temporal.PlainDate; until: Temporal.PlainDate } | null) =>
  s && [String(s.from), String(s.until)]

describe('a report that is built', () => {
  it('covers whole months, quarters and years by where today stands, and this year until today', () => {
    const today = on('2026-03-31')
    expect(said(spanOf({ ...START, period: 'last_month' }, today))).toEqual(['2026-02-01', '2026-02-28'])
    expect(said(spanOf({ ...START, period: 'last_quarter' }, today))).toEqual(['2025-10-01', '2025-12-31'])
    expect(said(spanOf({ ...START, period: 'this_year' }, today))).toEqual(['2026-01-01', '2026-03-31'])
    expect(said(spanOf({ ...START, period: 'last_year' }, today))).toEqual(['2025-01-01', '2025-12-31'])
    expect(said(spanOf({ ...START, period: 'last_12_months' }, today))).toEqual(['2025-03-01', '2026-02-28'])
  })

  it('is compared with whole months before whole months, as many days before other days, and the same days a year before', () => {
    const span = (from: string, until: string) => ({ from: on(from), until: on(until) })
    expect(said(comparedSpan(span('2026-02-01', '2026-02-28'), 'before'))).toEqual(['2026-01-01', '2026-01-31'])
    expect(said(comparedSpan(span('2026-01-01', '2026-03-15'), 'before'))).toEqual(['2025-10-19', '2025-12-31'])
    expect(said(comparedSpan(span('2024-02-29', '2024-02-29'), 'year'))).toEqual(['2023-02-28', '2023-02-28'])
    expect(comparedSpan(span('2026-01-01', '2026-01-31'), 'none')).toBeNull()
  })

  it('covers the days of a free period, both within it, and says why it can not', () => {
    const today = on('2026-03-31')
    const free = (from: string | null, until: string | null) => ({ ...START, period: 'free' as const, from, until })
    expect(said(spanOf(free('2026-01-15', '2026-03-31'), today))).toEqual(['2026-01-15', '2026-03-31'])
    expect(said(comparedSpan(spanOf(free('2026-01-15', '2026-03-31'), today), 'before'))).toEqual([
      ...['2025-10-31', '2026-01-14'],
    ])
    expect(
      [
        free('2026-01-15', '2026-01-15'),
        free('2024-04-01', '2026-03-31'),
        free(null, '2026-01-15'),
        free('2026-01-15', null),
        free('2026-01-16', '2026-01-15'),
        free('2026-03-01', '2026-04-01'),
        free('2024-03-31', '2026-03-31'),
        { ...START, from: '2026-02-02', until: null },
      ].map((d) => wrongPeriod(d, today.toString())),
    ).toEqual([null, null, 'days_missing', 'days_missing', 'days_turned', 'in_the_future', 'period_too_long', null])
    expect(fitted({ ...START, from: '2026-01-01', until: '2026-02-01' })).toMatchObject({ from: null, until: null })
    const d = fitted(free('2026-01-15', '2026-03-31'))
    expect(definitionIn(addressOf(d))).toEqual(d)
    expect(definitionIn('?hitung=ended&masa=free&dari=2026-02-30&sampai=besok')).toMatchObject({
      from: null,
      until: null,
    })
  })

  it('keeps only what its count can be divided by, and nothing twice', () => {
    expect(fitted({ ...START, count: 'sessions' })).toMatchObject({ row: null, column: null })
    expect(fitted({ ...START, row: 'exit', column: 'exit' })).toMatchObject({ row: 'exit', column: null })
    expect(fitted({ ...START, count: 'indicator', row: 'part', percent: true })).toMatchObject({
      ...{ indicator: 1, percent: false, column: null },
    })
    expect(
      fitted({
        ...START,
        filters: [
          { dim: 'stage', codes: ['data'] },
          { dim: 'track', codes: [] },
        ],
      }).filters,
    ).toEqual([])
  })

  it('is the same after it went through an address; what an address says wrongly is as at the start', () => {
    const d: Definition = {
      ...{ count: 'ended', indicator: null, row: 'age', column: 'exit', period: 'last_year', compare: 'before' },
      ...{ from: null, until: null },
      ...{
        percent: true,
        filters: [
          { dim: 'intake', codes: ['a-1', 'b-2'] },
          { dim: 'month', codes: ['2026-01'] },
        ],
      },
    }
    expect(definitionIn(addressOf(d))).toEqual(d)
    expect(definitionIn('?hitung=rahasia&masa=x&nomor=99&saring=nik.1')).toEqual({
      ...START,
      filters: [],
      percent: false,
    })
    for (const count of Object.keys(DIMS_OF) as (keyof typeof DIMS_OF)[])
      expect(definitionIn(addressOf(fitted({ ...START, count }))), count).toEqual(fitted({ ...START, count }))
  })
})
