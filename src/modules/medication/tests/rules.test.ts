import { describe, expect, it } from 'vitest'
import { dosesOf, isUrgent, judgeMark, minutesOf, type Plan, standingOf, timeOf } from '../rules.ts'

const at = (said: string) => Temporal.Instant.from(said)
const plan: Plan = {
  ...{ planId: 'p', minutes: [420, 1260], fromOn: '2026-01-12', untilOn: '2026-01-14' },
  ...{ writtenAt: '2026-01-12T02:00:00Z', endedAt: null }, // 09.00 in the house
}
const times = (p: Plan, day: string) => dosesOf(p, day, 'Asia/Jakarta').map((d) => timeOf(d.minute))

describe('the doses of a day', () => {
  it('are those of the plan: none before it was written or begins, none after its last day or its end', () => {
    expect(times(plan, '2026-01-12'), 'the morning was over').toEqual(['21:00'])
    expect(times(plan, '2026-01-13')).toEqual(['07:00', '21:00'])
    expect(times(plan, '2026-01-15')).toEqual([])
    expect(times(plan, '2026-01-11')).toEqual([])
    expect(times({ ...plan, endedAt: '2026-01-13T05:00:00Z' }, '2026-01-13')).toEqual(['07:00'])
  })

  it('are typed as times of a day, in any order, once each; anything else is no time', () => {
    expect(minutesOf(['19.30', '7:00', '07.00'])).toEqual([420, 1170])
    for (const typed of [[], ['24.00'], ['7'], ['pagi'], ['07.60'], Array.from({ length: 7 }, (_, h) => `0${h}.00`)])
      expect(minutesOf(typed), typed.join()).toBeNull()
  })

  it('stand under now from one hour before, are missed two hours after, and may be said to be missed only then', () => {
    const dose = { at: at('2026-01-13T00:00:00Z') }
    const after = (minutes: number) => standingOf(dose, null, dose.at.add({ minutes }))
    expect([-61, -60, 0, 120, 121].map(after)).toEqual(['later', 'now', 'now', 'now', 'missed'])
    expect(standingOf(dose, 'refused', dose.at)).toBe('done')
    expect(judgeMark('later', 'given')).toBe('not_yet')
    expect(judgeMark('now', 'missed')).toBe('not_over')
    for (const mark of ['given', 'refused', 'not_here', 'missed'] as const) expect(judgeMark('missed', mark)).toBeNull()
  })

  it('hurry somebody only when one is missed of whoever is in the house', () => {
    expect(isUrgent({ standing: 'missed', where: 'in_house' })).toBe(true)
    for (const where of ['in_hospital', 'on_leave', 'gone'] as const)
      expect(isUrgent({ standing: 'missed', where }), where).toBe(false)
    for (const standing of ['now', 'later', 'done'] as const)
      expect(isUrgent({ standing, where: 'in_house' }), standing).toBe(false)
  })
})
