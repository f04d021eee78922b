import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('the first week', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const open = async () =>
    (await t.as(cast.head).call('centres.firstWeek', {})).steps.filter((s) => !s.isDone).map((s) => s.step)

  it('is read from the data, step by step, and over when everything is there', async () => {
    expect(await open()).toEqual(['rooms', 'intake', 'holidays', 'women'])
    await t.as(cast.head).call('residence.saveRoom', {
      room: {
        building: 'Wisma',
        name: 'Kamar 1',
        kind: 'dormitory',
        capacity: 2,
        isGroundFloor: false,
        takesChildren: false,
        isNearCarer: false,
        isProtected: false,
        isInUse: true,
      },
      beds: ['A', 'B'],
    })
    await t.as(cast.head).call('centres.loadHolidays', { year: 2026 })
    expect(await open()).toEqual(['intake', 'women'])
    await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    expect(await open()).not.toContain('women')
  })

  it('is of no concern to whoever does not set the centre up', async () => {
    expect(await t.as(cast.rizal).refused('centres.firstWeek', {})).toBe('not_allowed')
  })
})
