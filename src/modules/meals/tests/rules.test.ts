import { describe, expect, it } from 'vitest'
import { atMeal, CYCLE_DAYS, HOURS, leftShare, mealsNow, mealsOf, perPortion } from '../rules.ts'

const FASTING = (day: string) => day >= '2026-02-19' && day <= '2026-03-20'
const now = (day: string, time: string) =>
  mealsNow(Temporal.PlainDate.from(day), time, FASTING).map((m) => `${m.onDay.slice(5)} ${m.meal}`)

describe('the meals of a day', () => {
  it('are three; in Ramadan the next one before dawn stands among them, from its eve to its last day', () => {
    expect(now('2026-02-17', '09:00')).toEqual(['02-17 breakfast', '02-17 lunch', '02-17 dinner'])
    expect(now('2026-02-18', '19:00').at(-1)).toBe('02-19 sahur')
    expect(now('2026-02-19', '03:30')).toEqual(['02-19 sahur', '02-19 breakfast', '02-19 lunch', '02-19 iftar'])
    expect(now('2026-02-19', '05:00').at(-1)).toBe('02-20 sahur')
    expect(now('2026-03-20', '05:00')).toEqual(['03-20 breakfast', '03-20 lunch', '03-20 iftar'])
  })

  it('feed everybody: who eats by day is taken from before dawn and added to nobody', () => {
    const all = { women: 20, children: 3, staff: 2 }
    expect(atMeal('sahur', all, true, 4)).toEqual({ women: 16, children: 0, staff: 2 })
    expect(atMeal('lunch', all, true, 4)).toEqual({ women: 4, children: 3, staff: 2 })
    expect(atMeal('lunch', all, true, 40).women).toBe(20)
    expect(atMeal('sahur', all, true, 40).women).toBe(0)
    expect(atMeal('sahur', all, true, null).women).toBe(20)
    expect(atMeal('lunch', all, false, 4)).toEqual(all)
  })

  it('have a cost of a portion in whole rupiah, or none that is known', () => {
    expect([perPortion(500_000, 24), perPortion(0, 24), perPortion(500_000, 0)]).toEqual([20_833, null, null])
  })
})

describe('the kitchen', () => {
  it('cooks at the hours of the house', () => {
    expect(Object.entries(HOURS).map(([meal, h]) => `${meal} ${h.at} ${h.part} ${h.watchBefore}`)).toEqual([
      ...['sahur 04:00 night 1', 'breakfast 07:45 morning 0', 'lunch 12:30 morning 0'],
      ...['iftar 18:00 day 0', 'dinner 18:30 day 0'],
    ])
    expect(mealsOf(true)).toEqual(['sahur', 'breakfast', 'lunch', 'iftar'])
    expect(now('2026-02-19', '04:00')[0], 'until its minute the meal before dawn is today’s').toBe('02-19 sahur')
    expect(now('2026-02-19', '04:01')[0]).toBe('02-19 breakfast')
  })

  it('counts everybody at dusk, and weighs what was thrown away', () => {
    const all = { women: 20, children: 3, staff: 2 }
    expect([atMeal('iftar', all, true, 4), atMeal('dinner', all, true, 4)]).toEqual([all, all])
    expect(atMeal('breakfast', all, true, null)).toEqual(all)
    expect([leftShare(40, 10), leftShare(3, 1), leftShare(0, 5)]).toEqual([25, 33, 0])
    expect(CYCLE_DAYS).toEqual({ week: 7, ten_days: 10 })
    expect([perPortion(1, 1), perPortion(1, 2)]).toEqual([1, 1])
  })
})
