import { describe, expect, it } from 'vitest'
import { countWatches, fairestFirst, isPastItsEnd, partOf, tooClose } from '../rules.ts'

const at = (time: string) => Temporal.ZonedDateTime.from(`2026-04-07T${time}[Asia/Jakarta]`)

describe('watches', () => {
  it('are morning from six, day from fourteen, night from twenty-one', () => {
    expect(['05:59', '06:00', '13:59', '14:00', '20:59', '21:00'].map((time) => partOf(at(time)))).toEqual([
      'night',
      'morning',
      'morning',
      'day',
      'day',
      'night',
    ])
  })

  it('are past their end when the hours of the next one have come, a night also across midnight', () => {
    const late = (began: string, now: string, days = 0) => isPastItsEnd(at(began), at(now).add({ days }))
    expect([
      late('19:10', '20:59'),
      late('19:10', '21:00'),
      late('22:00', '05:59', 1),
      late('22:00', '06:00', 1),
    ]).toEqual([false, true, false, true])
    expect(late('07:00', '07:00', 1), 'the same hours of the next day').toBe(true)
  })

  it('leave a night its rest: no morning after it, no second watch of the day; of others it says nothing', () => {
    const night = { onDay: '2026-04-07', part: 'night' as const, personId: 'a' }
    expect(tooClose({ onDay: '2026-04-08', part: 'morning', personId: 'a' }, [night])).toBe(true)
    expect(tooClose(night, [{ onDay: '2026-04-08', part: 'morning', personId: 'a' }])).toBe(true)
    expect(tooClose({ onDay: '2026-04-07', part: 'day', personId: 'a' }, [night])).toBe(true)
    expect(tooClose({ onDay: '2026-04-08', part: 'night', personId: 'a' }, [night])).toBe(false)
    expect(tooClose({ onDay: '2026-04-08', part: 'morning', personId: 'b' }, [night])).toBe(false)
  })

  it('are fair when whoever had fewest nights is asked first, also who had none', () => {
    const duties = ['2026-04-01', '2026-04-02'].map((onDay) => ({ onDay, part: 'night' as const, personId: 'a' }))
    const counted = countWatches(['a', 'b'], [...duties, { onDay: '2026-04-03', part: 'day', personId: 'b' }])
    expect(fairestFirst(counted)).toEqual([
      { personId: 'b', nights: 0, watches: 1 },
      { personId: 'a', nights: 2, watches: 2 },
    ])
  })
})
