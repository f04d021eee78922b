import { expect, it } from 'vitest'
import { type InSeries, moved, toChange } from '../series.ts'

const at = (sessionId: string, onDay: string, more: Partial<InSeries> = {}): InSeries => ({
  ...{ sessionId, onDay, starts: '08:00', ends: '09:00', kind: 'skills', title: 'Jahit A', meantFor: 'group' },
  ...{ groupId: 'g', faith: null, delivererId: 'd', helpers: [], placeId: 'p', equipmentId: null, version: 1 },
  ...more,
})
const [first, second, other, last] = [
  at('1', '2026-01-12'),
  at('2', '2026-01-19'),
  at('3', '2026-01-26', { starts: '10:00', ends: '11:00' }),
  at('4', '2026-02-02'),
]
const all = [first, second, other, last]
const ids = (of: InSeries, scope: 'one' | 'following' | 'all', today = '2026-01-01') =>
  toChange(all, of, scope, today).map((s) => s.sessionId)

it('is changed alone, with what follows, or with all to come; exceptions and what was held stay', () => {
  expect(ids(second, 'one')).toEqual(['2'])
  expect(ids(second, 'following')).toEqual(['2', '4'])
  expect(ids(second, 'all')).toEqual(['1', '2', '4'])
  expect(ids(second, 'all', '2026-01-15')).toEqual(['2', '4'])
  expect(ids(other, 'all')).toEqual(['3'])
})

it('goes to another day as the chosen one does, backwards and over the end of a month too', () => {
  expect(moved('2026-01-26', '2026-01-12', '2026-01-14')).toBe('2026-01-28')
  expect(moved('2026-02-02', '2026-01-12', '2026-01-11')).toBe('2026-02-01')
})
