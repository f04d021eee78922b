import { describe, expect, it } from 'vitest'
import { type DateBoxes, emptyDate, readDate } from '../../../design/date-boxes.ts'
import { endOfRole } from '../screens/role-end.ts'

const typed = (day: string, month: string, year: string): DateBoxes => ({ ...emptyDate, day, month, year })
const full = readDate(typed('31', '12', '2026'))
const half = readDate(typed('31', '', '2026'))
const none = readDate(emptyDate)

describe('the end of a role that is prolonged', () => {
  const prolong = { roles: ['coordinator'], isProlonged: true } as const

  it('is the day, or none when somebody says so; never none because the day is unfinished, wrong or left out', () => {
    expect(endOfRole({ ...prolong, day: full })).toEqual({ untilOn: '2026-12-31' })
    expect(endOfRole({ ...prolong, day: none, isEndless: true })).toEqual({})
    for (const day of [half, readDate(typed('31', '2', '2026')), none])
      expect(endOfRole({ ...prolong, day })).toHaveProperty('problem')
  })

  it('is never left out for a guest', () => {
    expect(endOfRole({ roles: ['volunteer'], isProlonged: true, isEndless: true, day: none })).toHaveProperty('problem')
  })
})

describe('the end of a new role', () => {
  it('is asked of guests alone; a day typed for another role is not sent', () => {
    expect(endOfRole({ roles: ['auditor'], day: half })).toHaveProperty('problem')
    expect(endOfRole({ roles: ['auditor'], day: full })).toEqual({ untilOn: '2026-12-31' })
    expect(endOfRole({ roles: ['coordinator'], day: full })).toEqual({})
  })
})
