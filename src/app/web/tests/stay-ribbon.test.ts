import { describe, expect, it } from 'vitest'
import { monthsOfStay, ribbonOf, type Stay } from '../screens/stay-ribbon.ts'

const stay: Stay = {
  from: '2026-01-12',
  until: '2026-07-10',
  today: '2026-04-07',
  isOver: false,
  stages: [
    { stage: 'identification', fromOn: '2025-12-01' },
    { stage: 'data', fromOn: '2026-01-12' },
    { stage: 'intervention', fromOn: '2026-02-02' },
  ],
  notes: ['2026-01-13', '2026-01-13', '2026-03-30', '2025-12-20'],
  groups: [
    { on: '2026-03-30', mark: 'present', hasLetter: false },
    { on: '2026-03-31', mark: 'excused', hasLetter: false },
    { on: '2026-04-01', mark: 'sick', hasLetter: true },
  ],
  reviews: ['2026-03-11'],
  planned: '2026-04-10',
  away: [{ from: '2026-03-20', until: '2026-03-24' }],
}

describe('the picture of a stay', () => {
  it('begins on her first day, ends where it is planned to, and says where today stands', () => {
    const r = ribbonOf(stay)
    expect([r.days, r.today, r.end]).toEqual([180, 85, '2026-07-10'])
    expect(r.months.map((m) => [m.on, m.at])[0]).toEqual(['2026-02-01', 20])
    expect(r.months).toHaveLength(6)
  })

  it('shows what was walked, where she is and what is ahead; what lay before her first day is cut off', () => {
    expect(ribbonOf(stay).stages.map((s) => [s.stage, s.from, s.until, s.look])).toEqual([
      ['data', 0, 21, 'done'],
      ['intervention', 21, 85, 'now'],
      ['', 85, 180, 'ahead'],
    ])
    expect(ribbonOf(stay).sessions.map((m) => m.at)).toEqual([1, 77])
  })

  it('draws no stage for whoever is told of none', () => {
    expect(ribbonOf({ ...stay, stages: [] }).stages).toEqual([])
  })

  it('fills a week by what counts: illness does not, and a review to come stands open', () => {
    const r = ribbonOf(stay)
    expect(r.classes.map((m) => m.share)).toEqual([0.5])
    expect(r.reviews.map((m) => [m.look, m.at])).toEqual([
      ['done', 58],
      ['planned', 88],
    ])
  })

  it('ends where she left, without a today', () => {
    const r = ribbonOf({ ...stay, isOver: true, until: '2026-03-31' })
    expect([r.days, r.today, r.stages.at(-1)?.look]).toEqual([79, null, 'done'])
  })

  it('goes on past its planned end while she is still here, and names fewer months of a long stay', () => {
    const r = ribbonOf({ ...stay, from: '2025-01-12', today: '2026-09-01' })
    expect([r.end, r.months.length <= 7]).toEqual(['2026-09-01', true])
  })

  it('counts the same by month for its table', () => {
    expect(
      monthsOfStay(stay).map((m) => [m.month, m.notes, m.attended, m.counted, m.reviews.length, m.away.length]),
    ).toEqual([
      ['2026-01', 2, 0, 0, 0, 0],
      ['2026-02', 0, 0, 0, 0, 0],
      ['2026-03', 1, 1, 2, 1, 1],
      ['2026-04', 0, 0, 0, 0, 0],
    ])
  })
})
