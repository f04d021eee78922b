import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { leftShare } from '../rules.ts'

describe('the meals of the house', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Kenanga', birthYear: 1997 })
    const other = await openInData(t, { honorific: 'Ibu', callName: 'Fitri', birthYear: 1998 })
    for (const id of [caseId, other]) await livesHere(t, id, cast.rizal)
  })
  afterAll(() => t.close())
  const today = (who: { username: string } = cast.houseMother) => t.as(who).call('meals.today', {})
  const women = async (who?: { username: string }) => (await today(who)).meals.map((m) => m.women)

  it('are counted by who is in the house at that hour, with the watch, the same for everybody who keeps it', async () => {
    const onDay = (await today()).today
    await t.as(cast.head).call('household.planDuty', { onDay, part: 'day', personId: t.as(cast.houseMother).id })
    for (const who of [cast.houseMother, cast.head, cast.nurse])
      expect(await women(who), who.username).toEqual([2, 2, 2])
    expect((await today()).meals.map((m) => m.staff)).toEqual([0, 0, 1])
    const { passId } = await t.as(cast.houseMother).call('leave.ask', {
      ...{ caseId, kind: 'appointment', isFamily: false, said: {} },
      times: { fromOn: onDay, fromTime: '12:00', backOn: onDay, backTime: '16:00' },
    })
    await t.as(cast.rizal).call('leave.decide', { passId, decision: 'given', checked: ['escort', 'letter'] })
    expect(await women(), 'a pass lies over lunch').toEqual([2, 1, 2])
    t.time.now = Temporal.Instant.from(`${onDay}T04:30:00Z`)
    await t.as(cast.houseMother).call('leave.goOut', { passId })
    expect(await women(), 'and she is back for dinner').toEqual([1, 1, 2])
    await t.as(cast.houseMother).call('residence.notePresence', { caseId, from: 'on_leave', to: 'in_house' })
  })

  it('know plates by what lies on them: whose it is reads the nurse, the kitchen reads how many', async () => {
    const { plateId } = await t.as(cast.nurse).call('meals.setPlate', { caseId, plate: 'no_nuts' })
    expect(await t.as(cast.nurse).refused('meals.setPlate', { caseId, plate: 'no_nuts' })).toBe('plate_twice')
    expect(await t.as(cast.nurse).refused('meals.setPlate', { caseId, plate: 'pregnant' as 'soft' })).toBe(
      'invalid_input',
    )
    const kitchen = await today()
    expect(kitchen.meals[2]?.plates).toEqual([{ plate: 'no_nuts', count: 1 }])
    for (const word of [caseId, 'Kenanga', plateId]) expect(JSON.stringify(kitchen)).not.toContain(word)
    for (const who of [cast.houseMother, cast.head, cast.sewing, elsewhere.head]) {
      expect(await t.as(who).refused('meals.plates', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from plates'), who.username).toEqual([])
      await expect(t.as(who).sql('select sec.eaters(now())'), who.username).rejects.toThrow(/permission/)
    }
    expect(await t.as(cast.sewing).sql('select * from sec.plates_at_table(now(), now())')).toEqual([])
    expect((await t.as(cast.nurse).call('meals.plates', {})).plates.map((p) => p.label)).toEqual(['Kenanga'])
    await t.as(cast.nurse).call('meals.endPlate', { plateId })
    expect(await t.as(cast.nurse).refused('meals.endPlate', { plateId })).toBe('already_done')
    expect((await today()).meals[2]?.plates).toEqual([])
  })

  it('have a menu and what was left of it; of two who write at once one hears of the other', async () => {
    const { today: onDay } = await today()
    const lunch = { onDay, meal: 'lunch', version: 0 } as const
    await t.as(cast.houseMother).call('meals.saveMenu', { ...lunch, dishes: 'Nasi, pindang, sayur bening' })
    expect(await t.as(cast.head).refused('meals.saveMenu', { ...lunch, dishes: 'Nasi goreng' })).toBe('stale_version')
    const cooked = { ...lunch, version: 1, cooked: 24, thrown: 3 }
    expect(await t.as(cast.houseMother).refused('meals.noteCooked', { ...cooked, thrown: 30 })).toBe(
      'thrown_more_than_cooked',
    )
    await t.as(cast.houseMother).call('meals.noteCooked', cooked)
    expect((await today(cast.nurse)).menu).toMatchObject([
      { dishes: 'Nasi, pindang, sayur bening', cooked: 24, thrown: 3, version: 2 },
    ])
    expect(await t.as(cast.nurse).refused('meals.saveMenu', { ...lunch, version: 2, dishes: 'x' })).toBe('not_allowed')
    expect([leftShare(24, 3), leftShare(0, 0)]).toEqual([13, 0])
  })

  it('are counted for these days alone, and the menu is written by whoever cooks, by SQL too', async () => {
    const day = async (on: string) => {
      const [row] = await t
        .as(cast.houseMother)
        .sql(`select women from sec.at_table($1::timestamptz, $2, 'day', $3::timestamptz)`, [
          `${on}T11:30:00Z`,
          on,
          t.time.now.toString(),
        ])
      return row?.['women'] ?? null
    }
    const today = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate()
    const on = (days: number) => day(today.add({ days }).toString())
    expect([await on(0), await on(1), await on(7), await on(-7)]).toEqual([2, 2, null, null])
    const plates = `select count(*)::int as n from sec.plates_at_table(now() - interval '400 days', $1::timestamptz)`
    expect(await t.as(cast.nurse).sql(plates, [t.time.now.toString()])).toEqual([{ n: 0 }])
    const insert = `insert into menu_meals (centre_id, on_day, meal, dishes) values ($1, '2026-03-01', 'lunch', 'x')`
    await expect(t.as(cast.nurse).sql(insert, [t.as(cast.nurse).centreId])).rejects.toThrow(/row-level security/)
    expect(await t.as(cast.nurse).sql(`update menu_meals set dishes = 'x' returning 1`)).toEqual([])
  })

  it('are copied a cycle on, where nothing stands yet', async () => {
    const { today: onDay } = await today()
    const next = Temporal.PlainDate.from(onDay).add({ days: 7 }).toString()
    await t.as(cast.head).call('meals.saveMenu', { onDay: next, meal: 'dinner', version: 0, dishes: 'Sop' })
    await t.as(cast.head).call('meals.saveMenu', { onDay, meal: 'dinner', version: 0, dishes: 'Urap' })
    expect(await t.as(cast.houseMother).call('meals.copyMenu', { cycle: 'week' })).toEqual({ copied: 1 })
    const then = (await today()).menu.filter((m) => m.onDay === next)
    expect(then.map((m) => [m.meal, m.dishes]).toSorted()).toEqual([
      ['dinner', 'Sop'],
      ['lunch', 'Nasi, pindang, sayur bening'],
    ])
    expect(await t.as(cast.nurse).refused('meals.copyMenu', { cycle: 'week' })).toBe('not_allowed')
  })

  it('cost what was bought, by the portion in whole rupiah, for whoever sees to the money', async () => {
    const { today: onDay } = await today()
    const cost = { onDay, rupiah: 500_000, version: 0 }
    await t.as(cast.administration).call('meals.noteCost', cost)
    expect(await t.as(cast.coordinator).refused('meals.noteCost', cost)).toBe('stale_version')
    expect(await t.as(cast.administration).refused('meals.noteCost', { ...cost, onDay: '2027-01-01' })).toBe(
      'meal_in_future',
    )
    const forge = 'update meal_costs set noted_by = $1 returning noted_by'
    const noted = await t.as(cast.administration).sql(forge, [t.as(cast.head).id])
    expect(new Set(noted.map((n) => n['noted_by']))).toEqual(new Set([t.as(cast.administration).id]))
    const { days, months } = await t.as(cast.head).call('meals.costs', {})
    expect(days).toEqual([{ onDay, rupiah: 500_000, portions: 24, version: 1 }])
    expect(months.at(-1)).toEqual({ month: onDay.slice(0, 7), rupiah: 500_000, portions: 24 })
    for (const who of [cast.nurse, cast.houseMother, cast.rizal, cast.guard]) {
      expect(await t.as(who).refused('meals.costs', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from meal_costs'), who.username).toEqual([])
    }
    expect(await t.as(cast.head).refused('meals.noteCost', { ...cost, version: 1 })).toBe('not_allowed')
  })

  it('in Ramadan feed by day whoever does not fast, by a number that names nobody', async () => {
    expect(await t.as(cast.houseMother).refused('meals.countByDay', { women: 1, version: 0 })).toBe('no_ramadan')
    const on = (await today()).today
    const until = Temporal.PlainDate.from(on).add({ days: 29 }).toString()
    const blocks = { blocks: [], months: [{ fromOn: on, untilOn: until }] }
    await t.as(cast.coordinator).call('places.saveHours', blocks)
    const counted = async () => {
      const { meals } = await today()
      return meals.map((m) => `${m.meal} ${m.women}`)
    }
    const all = ['breakfast 2', 'lunch 2', 'iftar 2', 'sahur 2']
    expect(await counted(), 'nobody has counted: nobody goes hungry').toEqual(all)
    await t.as(cast.houseMother).call('meals.countByDay', { women: 1, version: 0 })
    expect(await t.as(cast.head).refused('meals.countByDay', { women: 2, version: 0 })).toBe('stale_version')
    expect(await counted()).toEqual(['breakfast 1', 'lunch 1', 'iftar 2', 'sahur 1'])
    expect(await t.as(cast.nurse).refused('meals.countByDay', { women: 2, version: 1 })).toBe('not_allowed')
    expect(await t.ownerSql('select women, said_on::text from day_eaters')).toEqual([{ women: 1, said_on: on }])
  })
})
