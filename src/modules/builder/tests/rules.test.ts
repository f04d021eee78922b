import { describe, expect, it } from 'vitest'
import { addressOf, definitionIn } from '../address.ts'
import { comparedSpan, type Definition, DIMS_OF, fitted, START, spanOf } from '../rules.ts'

const on = (day: string) => Temporal.PlainDate.from(day)
const said = (s: { from: Temporal.PlainDate; until: Temporal.PlainDate } | null) =>
  s && [String(s.from), String(s.until)]

describe('a report that is built', () => {
  it('covers whole months, quarters and years by where today stands, and this year until today', () => {
    const today = on('2026-03-31')
    expect(said(spanOf('last_month', today))).toEqual(['2026-02-01', '2026-02-28'])
    expect(said(spanOf('last_quarter', today))).toEqual(['2025-10-01', '2025-12-31'])
    expect(said(spanOf('this_year', today))).toEqual(['2026-01-01', '2026-03-31'])
    expect(said(spanOf('last_year', today))).toEqual(['2025-01-01', '2025-12-31'])
    expect(said(spanOf('last_12_months', today))).toEqual(['2025-03-01', '2026-02-28'])
  })

  it('is compared with whole months before whole months, as many days before other days, and the same days a year before', () => {
    const span = (from: string, until: string) => ({ from: on(from), until: on(until) })
    expect(said(comparedSpan(span('2026-02-01', '2026-02-28'), 'before'))).toEqual(['2026-01-01', '2026-01-31'])
    expect(said(comparedSpan(span('2026-01-01', '2026-03-15'), 'before'))).toEqual(['2025-10-19', '2025-12-31'])
    expect(said(comparedSpan(span('2024-02-29', '2024-02-29'), 'year'))).toEqual(['2023-02-28', '2023-02-28'])
    expect(comparedSpan(span('2026-01-01', '2026-01-31'), 'none')).toBeNull()
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
