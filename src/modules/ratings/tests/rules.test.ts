import { describe, expect, it } from 'vitest'
import { meanTenths, readersOf, together, toRate } from '../rules.ts'

const session = (onDay: string, ends: string, kind: 'skills' | 'counselling' | 'duty' = 'skills') => ({
  onDay,
  ends,
  kind,
})

describe('what the women think of a session', () => {
  it('is asked when it is over, the latest first, three at the most, and not of a talk of two or a duty', () => {
    const all = [
      session('2026-01-11', '12:00'),
      session('2026-01-12', '10:00'),
      session('2026-01-12', '15:00'),
      session('2026-01-12', '09:00', 'counselling'),
      session('2026-01-12', '09:30', 'duty'),
    ]
    const ends = (time: string) => toRate(all, { today: '2026-01-12', time }).map((s) => `${s.onDay} ${s.ends}`)
    expect(ends('09:59')).toEqual(['2026-01-11 12:00'])
    expect(ends('10:00')).toEqual(['2026-01-12 10:00', '2026-01-11 12:00'])
    expect(toRate([...all, ...all], { today: '2026-01-13', time: '08:00' })).toHaveLength(3)
  })

  it('in words is read by the coordinators who did not give it, else by the head, never by who gave it', () => {
    const [hana, ratna, ani] = [
      { personId: 'hana', roles: ['coordinator'] },
      { personId: 'ratna', roles: ['head'] },
      { personId: 'ani', roles: ['sewing_companion'] },
    ]
    const names = (delivererId: string, of = [hana, ratna, ani]) => readersOf(of, delivererId).map((h) => h?.personId)
    expect(names('ani')).toEqual(['hana'])
    expect(names('hana')).toEqual(['ratna'])
    expect(names('ani', [ratna, ani])).toEqual(['ratna'])
    expect(names('ratna', [ratna, ani])).toEqual([])
  })

  it('is a mean of faces counted one by one, and of several weeks that of all together', () => {
    expect(meanTenths([0, 0, 0, 0, 0])).toBeNull()
    expect(meanTenths([1, 0, 0, 0, 1])).toBe(30)
    expect(
      meanTenths(
        together([
          [0, 0, 0, 0, 4],
          [1, 0, 0, 0, 0],
        ]),
      ),
    ).toBe(42)
  })
})
