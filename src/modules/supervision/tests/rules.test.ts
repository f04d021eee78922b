import { describe, expect, it } from 'vitest'
import { judgeSpan, monthsOf, partRows, quarterOf } from '../rules.ts'

describe('a span of work', () => {
  it('is the quarter of a day unless she says otherwise', () => {
    expect(quarterOf(Temporal.PlainDate.from('2026-01-12'))).toEqual({ from: '2026-01-01', until: '2026-03-31' })
    expect(quarterOf(Temporal.PlainDate.from('2026-06-30'))).toEqual({ from: '2026-04-01', until: '2026-06-30' })
    expect(quarterOf(Temporal.PlainDate.from('2026-12-31'))).toEqual({ from: '2026-10-01', until: '2026-12-31' })
  })

  it('ends after it began and lasts a year at most', () => {
    expect(judgeSpan({ from: '2026-03-02', until: '2026-03-01' })).toBe('span_turned')
    expect(judgeSpan({ from: '2026-03-01', until: '2026-03-01' })).toBeNull()
    expect(judgeSpan({ from: '2026-01-01', until: '2026-12-31' })).toBeNull()
    expect(judgeSpan({ from: '2026-01-01', until: '2027-01-02' })).toBe('span_too_long')
  })

  it('has every month that it touches', () => {
    expect(monthsOf({ from: '2025-11-30', until: '2026-01-01' })).toEqual(['2025-11', '2025-12', '2026-01'])
    expect(monthsOf({ from: '9999-11-27', until: '9999-12-27' })).toEqual(['9999-11', '9999-12'])
    expect(monthsOf({ from: '2026-02-01', until: '2026-01-01' })).toEqual([])
  })

  it('says of each part how often it was played in each month, and nothing of parts that were not', () => {
    const notes = [
      { part: 'companion' as const, month: '2026-01', n: 2 },
      { part: 'companion' as const, month: '2026-02', n: 1 },
      { part: 'mediator' as const, month: '2026-02', n: 1 },
    ]
    expect(partRows(notes, ['2026-01', '2026-02'])).toEqual([
      { part: 'mediator', counts: [0, 1] },
      { part: 'companion', counts: [2, 1] },
    ])
  })
})
