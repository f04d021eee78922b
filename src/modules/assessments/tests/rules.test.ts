import { expect, test } from 'vitest'
import { assessmentClocks, reassessmentDueOn } from '../rules.ts'

const day = Temporal.PlainDate.from

test('the assessment is due after one, three and fourteen days, and again after three months', () => {
  const clocks = assessmentClocks(day('2026-01-12'))
  expect(Object.values(clocks).map(String)).toEqual(['2026-01-13', '2026-01-15', '2026-01-26'])
  expect(reassessmentDueOn(day('2026-01-31')).toString()).toBe('2026-04-30')
})
