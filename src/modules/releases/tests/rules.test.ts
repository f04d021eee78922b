import { describe, expect, it } from 'vitest'
import { ageGroup, spanOf } from '../rules.ts'

describe('what a report covers', () => {
  it('is whole months, quarters and years that are over, and women by their age on its last day', () => {
    const on = (day: string) => Temporal.PlainDate.from(day)
    expect(spanOf('quarterly', on('2026-05-31'))).toEqual({
      from: '2026-01-01',
      until: '2026-03-31',
      dueOn: '2026-04-10',
    })
    expect(spanOf('yearly', on('2026-12-31'), 1)).toMatchObject({ from: '2024-01-01', until: '2024-12-31' })
    expect(spanOf('monthly', on('2026-03-31'))).toMatchObject({ from: '2026-02-01', until: '2026-02-28' })
    expect([2007, 2006, 2001, 1996, 1990, null].map((y) => ageGroup(y, '2026-01-31'))).toEqual([
      'under_20',
      '20_24',
      '25_29',
      '30_35',
      'over_35',
      'unknown',
    ])
  })
})
