import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { isMonth } from '../rules.ts'

describe('what a timetable is planned within', () => {
  let t: TestApp
  const budi = () => t.as(cast.classes)
  const block = { season: 'ordinary', kind: 'prayer', label: 'Zuhur', starts: '12:00', ends: '13:00' } as const
  const hours = (more: object = {}) => ({ blocks: [block], months: [], faiths: ['islam' as const], ...more })
  const save = (more: object = {}) => budi().call('places.saveHours', hours(more))
  const refused = (more: object) => budi().refused('places.saveHours', hours(more))

  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('is kept by whoever plans, as it now is, and hours and days that run backwards are refused', async () => {
    await save()
    await save({ faiths: ['islam', 'protestant'] })
    expect(await t.as(cast.head).call('places.hours', {})).toEqual({
      ...{ blocks: [block], months: [], faiths: ['islam', 'protestant'] },
    })
    expect(await refused({ blocks: [{ ...block, ends: '11:00' }] })).toBe('times_backwards')
    expect(await refused({ months: [{ fromOn: '2026-03-20', untilOn: '2026-02-19' }] })).toBe('dates_backwards')
    expect(await refused({ months: [{ fromOn: '2026-02-19', untilOn: '2026-02-20' }] })).toBe('not_a_month')
    expect(await refused({ faiths: ['none'] })).toBe('invalid_input')
    expect([29, 30].map((n) => isMonth({ fromOn: '2026-02-01', untilOn: `2026-02-${n - 2}` }))).toEqual([false, true])
    for (const who of [cast.sewing, cast.houseMother, cast.rizal, cast.guard])
      expect(await t.as(who).refused('places.hours', {})).toBe('not_allowed')
    expect(await t.as(elsewhere.head).call('places.hours', {})).toEqual({ blocks: [], months: [], faiths: [] })
  })

  it('tells by SQL whoever does not plan nothing of the faiths of the house', async () => {
    const read = async (who: (typeof cast)[keyof typeof cast]) =>
      (await t.as(who).sql('select faith from house_faiths')).length
    expect([await read(cast.classes), await read(cast.rizal), await read(cast.sewing), await read(cast.nurse)]).toEqual(
      [...[2, 0, 0, 0]],
    )
    const add = `insert into house_faiths (centre_id, faith) values (sec.centre(), 'buddhist')`
    await expect(t.as(cast.houseMother).sql(add)).rejects.toThrow('row-level security')
  })

  it('has each place once, and of two who change it the second hears it', async () => {
    const room = { kind: 'place' as const, name: 'Aula', isInUse: true }
    const { resourceId } = await budi().call('places.saveResource', room)
    expect(await budi().refused('places.saveResource', room)).toBe('name_taken')
    const change = { ...room, resourceId, version: 1, seats: 40 }
    await budi().call('places.saveResource', change)
    expect(await t.as(cast.coordinator).refused('places.saveResource', change)).toBe('stale_version')
    expect((await budi().call('places.resources', {})).resources).toMatchObject([
      { name: 'Aula', seats: 40, version: 2 },
    ])
    expect(await t.as(cast.houseMother).refused('places.saveResource', room)).toBe('not_allowed')
  })
})
