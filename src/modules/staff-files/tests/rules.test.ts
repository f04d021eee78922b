import { describe, expect, it } from 'vitest'
import { daysWithin, judge, stateOf } from '../rules.ts'

const today = Temporal.PlainDate.from('2026-03-10')

describe('a line of a staff file', () => {
  it('ends after it began, a training has begun, and a leave has an end', () => {
    expect(judge('posting', { fromOn: '2026-03-10', untilOn: '2026-03-09' }, '2026-03-10')).toBe('days_turned')
    expect(judge('posting', { fromOn: '2026-04-01' }, '2026-03-10')).toBeNull()
    expect(judge('training', { fromOn: '2026-03-11' }, '2026-03-10')).toBe('training_ahead')
    expect(judge('leave', { fromOn: '2026-03-11' }, '2026-03-10')).toBe('leave_open')
  })

  it('ends soon from sixty days before, and has ended the day after its last', () => {
    const at = (untilOn: string | null) => stateOf({ untilOn }, today)
    expect([null, '2026-05-10', '2026-05-09', '2026-03-10', '2026-03-09'].map(at)).toEqual([
      'holds',
      'holds',
      'ends_soon',
      'ends_soon',
      'ended',
    ])
  })

  it('counts the days of a leave that lie in a span, both ends included', () => {
    const leave = { fromOn: '2026-03-28', untilOn: '2026-04-02' }
    expect(daysWithin(leave, '2026-01-01', '2026-03-31')).toBe(4)
    expect(daysWithin(leave, '2026-04-01', '2026-06-30')).toBe(2)
    expect(daysWithin(leave, '2026-04-03', '2026-06-30')).toBe(0)
  })
})
