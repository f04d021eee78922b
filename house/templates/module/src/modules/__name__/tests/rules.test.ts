import { expect, test } from 'vitest'
import { mayHappenOn } from '../rules.ts'

const today = Temporal.PlainDate.from('2026-01-12')

test('something may have happened today or before', () => {
  expect(mayHappenOn(today, today)).toBe(true)
  expect(mayHappenOn(today.subtract({ days: 1 }), today)).toBe(true)
})

test('something that has not happened yet is refused', () => {
  expect(mayHappenOn(today.add({ days: 1 }), today)).toBe(false)
})
