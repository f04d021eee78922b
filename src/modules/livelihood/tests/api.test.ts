import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { f18Data } from '../facts.ts'
import { AID, CHOICES, HOME, HOUSEHOLD, INTEREST, OPTION, PLACED, WORK } from './support.ts'

describe('the book of her living', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const book = (who: { username: string } = cast.rizal) => t.as(who).call('livelihood.book', { caseId })

  it('is written page by page by her worker, and read by whoever holds the key of her story', async () => {
    const first = { caseId, version: 0 }
    expect(await rizal().call('livelihood.saveInterest', { ...first, ...INTEREST })).toEqual({ version: 1 })
    await rizal().call('livelihood.saveHome', { ...first, ...HOME })
    await rizal().call('livelihood.saveChoices', { ...first, ...CHOICES })
    await rizal().call('livelihood.saveHousehold', { ...first, ...HOUSEHOLD })
    await rizal().call('livelihood.saveAid', { ...first, ...AID })
    for (const who of [cast.rizal, cast.head, cast.coordinator]) {
      const read = await book(who)
      expect(read.interest).toMatchObject({ version: 1, by: 'Rizal', value: { likes: INTEREST.likes } })
      expect(read.choices?.value.options?.map((o) => o.name)).toEqual(['Daster pesanan', 'Permak'])
      expect(read.household?.value.debts).toEqual(HOUSEHOLD.debts)
      expect([read.home?.value.power, read.aid?.value.aids?.length]).toEqual(['va_900', 1])
    }
  })

  it('is nothing for another worker, and not there for class, house, office or another centre', async () => {
    const wulan = await book(cast.wulan)
    expect([wulan.mayWrite, wulan.interest, wulan.household, wulan.placements]).toEqual([false, null, null, []])
    for (const who of [cast.sewing, cast.houseMother, cast.nurse, cast.administration, cast.guard])
      expect(await t.as(who).refused('livelihood.book', { caseId }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('livelihood.book', { caseId })).toBe('not_found')
    const page = { caseId, version: 0, ...INTEREST }
    expect(await t.as(cast.wulan).refused('livelihood.saveInterest', page)).toMatch(/stale_version|not_allowed/)
    expect(await t.as(elsewhere.stranger).refused('livelihood.saveInterest', page)).toBe('not_found')
  })

  it('refuses a day to come, two picked at once, money that is no money and a decile without its source', async () => {
    const at = { caseId, version: 1 }
    const tomorrow = { ...at, ...INTEREST, on: '2026-01-13' }
    expect(await rizal().refused('livelihood.saveInterest', tomorrow)).toBe('in_the_future')
    const two = { ...at, ...CHOICES, options: [OPTION, { ...OPTION, name: 'Lain' }] }
    expect(await rizal().refused('livelihood.saveChoices', two)).toBe('two_picked')
    const minus = { ...at, ...HOUSEHOLD, incomes: [{ from: 'wage' as const, rupiah: -5 }] }
    expect(await rizal().refused('livelihood.saveHousehold', minus)).toBe('invalid_input')
    expect(await rizal().refused('livelihood.saveAid', { ...at, ...AID, decile: 3 })).toBe('invalid_input')
    const dark = { ...at, ...HOME, power: 'more' as const }
    expect(await rizal().refused('livelihood.saveHome', dark)).toBe('invalid_input')
  })

  it('keeps every version; whoever writes over one that is not the last is told', async () => {
    const again = { caseId, version: 1, ...INTEREST, likes: 'Saya mau kerja dari rumah.' }
    expect(await rizal().call('livelihood.saveInterest', again)).toEqual({ version: 2 })
    expect(await t.as(cast.coordinator).refused('livelihood.saveInterest', again)).toBe('stale_version')
    const rows = await t.ownerSql(`select version from livelihood_pages where case_id = $1 and page = 'interest'`, [
      caseId,
    ])
    expect(rows).toHaveLength(2)
    expect((await book()).interest?.value.likes).toBe('Saya mau kerja dari rumah.')
  })

  it('saves a page once when the button is pressed twice at the same moment', async () => {
    const twice = { caseId, version: 1, ...AID }
    const done = await Promise.allSettled([1, 2].map(() => rizal().call('livelihood.saveAid', twice)))
    expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1)
  })

  it('is placed with her second choice: her class follows, and the placement before it stays', async () => {
    const place = { caseId, number: 0, ...PLACED }
    expect(await rizal().refused('livelihood.place', { ...place, secondTrack: 'sewing' })).toBe('same_track')
    expect(await rizal().refused('livelihood.place', { ...place, track: 'gardening' })).toBe('not_found')
    await rizal().call('livelihood.place', { ...place, secondTrack: 'salon' })
    expect((await t.as(cast.head).call('cases.page', { caseId })).track).toBe('sewing')
    expect(await t.as(cast.coordinator).refused('livelihood.place', place)).toBe('stale_version')
    await t.as(cast.coordinator).call('livelihood.place', { ...place, number: 1, track: 'salon' })
    const { placements } = await book()
    expect(placements.map((p) => [p.number, p.track, p.secondTrack, p.by])).toEqual([
      [2, 'salon', null, 'Hana'],
      [1, 'sewing', 'salon', 'Rizal'],
    ])
    expect(placements[1]?.said?.reason).toBe(PLACED.reason)
    const printed = (who: { username: string }) => t.as(who).within((ctx) => f18Data(ctx, caseId))
    expect(await printed(cast.rizal)).toMatchObject({
      track: 'Salon',
      secondTrack: null,
      test: 'cocok',
      reason: PLACED.reason,
    })
    expect(await printed(cast.wulan)).toBeNull()
  })

  it('looks at her internship on the day that was agreed, and the task ends with it', async () => {
    const asked = () =>
      t.ownerSql(`select due_on::text from tasks where case_id = $1 and kind = 'look_at_work' and done_at is null`, [
        caseId,
      ])
    const work = { caseId, version: 0, ...WORK }
    expect(await rizal().refused('livelihood.saveWork', { ...work, untilOn: '2026-01-01' })).toBe('until_before_from')
    expect(await rizal().refused('livelihood.saveWork', { ...work, lookOn: '2026-01-01' })).toBe('look_in_the_past')
    const { workId } = await rizal().call('livelihood.saveWork', work)
    expect(await asked()).toEqual([{ due_on: '2026-01-26' }])
    const later = { ...work, workId, version: 1, lookOn: '2026-02-12', how: 'Tepat waktu.' }
    await rizal().call('livelihood.saveWork', later)
    expect(await rizal().refused('livelihood.saveWork', later)).toBe('stale_version')
    expect(await asked()).toEqual([{ due_on: '2026-02-12' }])
    expect((await book()).works).toMatchObject([{ workId, hourlyRupiah: 6250, said: { employer: 'Konveksi Contoh' } }])
    const end = { workId, version: 2, on: '2026-01-12', as: 'hired' as const, how: 'Senang di sana.' }
    expect(await rizal().refused('livelihood.endWork', { ...end, on: '2026-01-13' })).toBe('in_the_future')
    expect(await rizal().refused('livelihood.endWork', { ...end, on: '2026-01-11' })).toBe('before_it_began')
    expect(await t.as(cast.wulan).refused('livelihood.endWork', end)).toBe('not_found')
    await rizal().call('livelihood.endWork', end)
    expect(await rizal().refused('livelihood.endWork', end)).toBe('work_ended')
    expect(await rizal().refused('livelihood.saveWork', { ...later, version: 3 })).toBe('work_ended')
    expect(await asked()).toEqual([])
    expect((await book()).works[0]?.said?.ended).toBe('Senang di sana.')
  })

  it('goes on for as long as after-care runs, without a new placement, and ends with it', async () => {
    const at = (state: string) => t.ownerSql(`update cases set state = $2 where case_id = $1`, [caseId, state])
    await at('aftercare')
    expect(await rizal().refused('livelihood.place', { caseId, number: 2, ...PLACED })).toBe('not_in_house')
    await rizal().call('livelihood.saveHousehold', { caseId, version: 1, ...HOUSEHOLD })
    await at('closed')
    expect(await rizal().refused('livelihood.saveHousehold', { caseId, version: 2, ...HOUSEHOLD })).toBe('case_closed')
    expect((await book()).mayWrite).toBe(false)
  })
})
