import { expect, it } from 'vitest'
import { daysOfWeek, mondayOf } from '../weeks.ts'

it('knows the Monday of every day of a week, over the end of a year', () => {
  expect(['2025-12-29', '2026-01-01', '2026-01-04', '2026-01-05'].map(mondayOf)).toEqual([
    '2025-12-29',
    '2025-12-29',
    '2025-12-29',
    '2026-01-05',
  ])
})

it('counts the seven days of a week over the end of a month', () => {
  expect(daysOfWeek('2026-01-26')).toEqual(
    ['26', '27', '28', '29', '30', '31'].map((d) => `2026-01-${d}`).concat('2026-02-01'),
  )
})
