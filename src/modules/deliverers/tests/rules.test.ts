import { expect, it } from 'vitest'
import { clearedUntil, heldUntil, kindOfRole, standingOf } from '../rules.ts'

const today = Temporal.PlainDate.from('2026-01-12')

it('holds until the first of both papers runs out, and not at all with one of them', () => {
  const vetting = { kind: 'vetting', validUntil: '2026-12-31' } as const
  expect(clearedUntil([vetting])).toBeNull()
  expect(clearedUntil([vetting, { kind: 'statement', validUntil: '2026-06-30' }])).toBe('2026-06-30')
  expect(heldUntil([vetting, { kind: 'vetting', validUntil: '2027-01-31' }], 'vetting')).toBe('2027-01-31')
})

it('stands as complete until thirty days before, then as something to renew, then as missing', () => {
  expect(standingOf(true, '2026-02-11', today)).toBe('cleared')
  expect(standingOf(true, '2026-02-10', today)).toBe('soon')
  expect(standingOf(true, '2026-01-12', today)).toBe('soon')
  expect(standingOf(true, '2026-01-11', today)).toBe('missing')
  expect(standingOf(true, null, today)).toBe('missing')
  expect(standingOf(false, '2030-01-01', today)).toBe('ended')
})

it('takes whoever has a post in the house for a colleague, whatever else she is', () => {
  expect(kindOfRole(['psychologist'])).toBe('psychologist')
  expect(kindOfRole(['volunteer'])).toBe('volunteer')
  expect(kindOfRole(['psychologist', 'coordinator'])).toBeNull()
  expect(kindOfRole(['guard'])).toBeNull()
})
