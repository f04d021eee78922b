import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { referredOut } from '../../service-referrals/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { entryOf } from './support.ts'

describe('the health log (F24)', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Kartika')
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.sewing).id, part: 'class' })
  })
  afterAll(() => t.close())
  const nurse = () => t.as(cast.nurse)
  const entry = (more: object = {}) => entryOf(caseId, more)

  it('says that a sign of danger is referred now, whatever was chosen', async () => {
    expect((await nurse().call('health.saveEntry', entry({ temperature: '38,7' }))).referNow).toBe(true)
    expect((await nurse().call('health.round', {})).rows.map((r) => [r.label, r.standing])).toEqual([
      ['Kartika', 'refer'],
    ])
    const sentTo = async () => (await nurse().call('health.round', {})).rows[0]?.sent?.serviceReferralId ?? null
    expect(await sentTo(), 'she waits to be sent').toBe(null)
    t.pass({ minutes: 1 })
    const id = await referredOut(t, caseId, cast.nurse)
    expect(await sentTo(), 'said beside the danger, so that nobody sends her twice').toBe(id)
    t.pass({ minutes: 1 })
    await nurse().call('health.saveEntry', entry({ temperature: '39,1' }))
    expect(await sentTo(), 'another danger is not the one for which she was sent').toBe(null)
    expect(await nurse().refused('health.saveEntry', entry({ on: '2026-01-13' }))).toBe('in_the_future')
    expect(await nurse().refused('health.saveEntry', entry({ temperature: 'panas' }))).toBe('no_temperature')
    expect(await nurse().refused('health.saveEntry', entry({ kind: 'pregnancy' }))).toBe('invalid_input')
  })

  it('asks for her again on the day that was said, until she was looked at', async () => {
    const asked = () => t.ownerSql(`select due_on::text from tasks where kind = 'look_again' and done_at is null`)
    t.travelTo('2026-01-12T02:10:00Z')
    const again = entry({ standing: 'watched', againOn: '2026-01-13' })
    expect(await nurse().refused('health.saveEntry', { ...again, againOn: '2026-01-11' })).toBe('again_before')
    expect((await nurse().call('health.saveEntry', again)).referNow).toBe(false)
    expect(await asked()).toEqual([{ due_on: '2026-01-13' }])
    t.travelTo('2026-01-12T02:20:00Z')
    await nurse().call('health.saveEntry', entry({ standing: 'over' }))
    expect(await asked()).toEqual([])
    expect((await nurse().call('health.round', {})).rows.map((r) => r.standing)).toEqual(['over'])
  })

  it('is written and read by the nurse alone, of her pregnancy and of her child too', async () => {
    await nurse().call('health.saveEntry', entry({ kind: 'pregnancy', weeks: 20, said: 'Janin aktif.' }))
    await nurse().call('health.saveEntry', entry({ kind: 'child', child: 'Bintang', said: 'Batuk.' }))
    await nurse().call('health.saveEntry', entry({ kind: 'child', child: 'Cahaya', dangers: ['breathing'] }))
    await nurse().call('health.saveEntry', entry({ kind: 'child', child: 'Bintang', standing: 'over' }))
    expect((await nurse().call('health.log', { caseId })).entries.map((e) => e.kind)).toContain('pregnancy')
    expect((await nurse().call('health.round', {})).rows[0], 'no other word hides a danger').toMatchObject({
      ...{ kind: 'child', standing: 'refer' },
      text: { child: 'Cahaya' },
    })
    expect(await t.as(cast.rizal).call('health.log', { caseId })).toMatchObject({ isReadable: false, entries: [] })
    expect(await t.as(cast.rizal).refused('health.saveEntry', entry())).toBe('not_allowed')
    expect(await t.as(cast.head).refused('health.round', {})).toBe('not_allowed')
    expect(await letThrough(t, 'select 1 from health_log where case_id = $1', [caseId])).toEqual([cast.nurse.username])
    for (const change of ['update health_log set standing = standing', 'delete from health_log'])
      expect(await letThrough(t, `${change} where case_id = $1 returning 1`, [caseId])).toEqual([])
  })

  it('tells class and dormitory what she avoids, until which day, and never why', async () => {
    const limit = { caseId, rule: 'no_chemicals' as const, fromOn: '2026-01-12', untilOn: '2026-01-14' }
    expect(await nurse().refused('health.setLimit', { ...limit, untilOn: '2026-01-11' })).toBe('ends_before')
    expect(await t.as(cast.rizal).refused('health.setLimit', limit)).toBe('not_allowed')
    await nurse().call('health.setLimit', limit)
    await nurse().call('health.setLimit', { ...limit, untilOn: '2026-01-20' })
    const told = async (who: { username: string }) => (await t.as(who).call('health.limits', {})).limits
    expect((await told(cast.houseMother)).map((l) => l.rule)).toEqual(['no_chemicals'])
    for (const who of [cast.sewing, cast.rizal, cast.nurse])
      expect(
        (await told(who)).map((l) => [l.label, l.rule, l.untilOn]),
        who.username,
      ).toEqual([['Kartika', 'no_chemicals', '2026-01-20']])
    for (const who of [cast.salon, cast.wulan, elsewhere.head]) expect(await told(who), who.username).toEqual([])
    const [one] = await told(cast.nurse)
    await nurse().call('health.endLimit', { limitId: one?.limitId ?? '' })
    expect(await told(cast.sewing)).toEqual([])
  })

  it('takes a dose from the box that expires first, across two of them, and never more than there is', async () => {
    const box = (amount: number, expiresOn: string, name = 'Parasetamol 500') =>
      nurse().call('health.receive', { name, unit: 'tablet', amount, expiresOn, least: 5 })
    expect(
      await nurse().refused('health.receive', { name: 'Oralit', unit: 'saset', amount: 1, expiresOn: '2026-01-11' }),
    ).toBe('expired')
    const { medicineId } = await box(10, '2027-11-30')
    expect((await box(3, '2026-05-31', 'parasetamol 500')).medicineId).toBe(medicineId)
    const left = async () =>
      (await nurse().call('health.stock', {})).medicines.flatMap((m) => m.boxes.map((b) => [b.expiresOn, b.leftCount]))
    const dose = { caseId, medicineId, quantity: 4, how: 'sakit kepala' }
    expect(await t.as(cast.rizal).refused('health.giveDose', dose)).toBe('not_allowed')
    await nurse().call('health.saveEntry', entry({ standing: 'watched', againOn: '2026-01-13' }))
    await nurse().call('health.giveDose', dose)
    expect(await left()).toEqual([['2027-11-30', 9]])
    const asked = `select due_on::text from tasks where kind = 'look_again' and done_at is null`
    expect(await t.ownerSql(asked), 'a dose looks at nobody').toEqual([{ due_on: '2026-01-13' }])
    expect(await nurse().refused('health.giveDose', { ...dose, quantity: 10 })).toBe('not_enough')
    expect((await nurse().call('health.doses', { caseId })).doses).toMatchObject([{ quantity: 4, how: 'sakit kepala' }])
    expect((await t.as(cast.rizal).call('health.doses', { caseId })).doses).toEqual([])
    const told = `select distinct subject_table from audit_entries where case_id = $1 and kind = 'health.noted'`
    expect(await t.as(cast.rizal).sql(told, [caseId]), 'nor whether it was a medicine').toEqual([
      { subject_table: 'health_log' },
    ])
    const below = nurse().sql('update medicine_lots set left_count = left_count - 10 where left_count = 9')
    await expect(below).rejects.toThrow('never_below_zero')
    const both = [6, 6].map((quantity) =>
      nurse().raw('health.giveDose', { ...dose, quantity }, { 'idempotency-key': crypto.randomUUID() }),
    )
    expect((await Promise.all(both)).map((a) => a.status).toSorted()).toEqual([200, 422])
    expect(await left()).toEqual([['2027-11-30', 3]])
    t.travelTo('2027-12-01T02:00:00Z')
    expect(await nurse().refused('health.giveDose', { ...dose, quantity: 1 })).toBe('not_enough')
    const [medicine] = (await nurse().call('health.stock', {})).medicines
    expect([medicine?.left, medicine?.boxes[0]?.isExpired]).toEqual([0, true])
    await nurse().call('health.throwAway', { lotId: medicine?.boxes[0]?.lotId ?? '' })
    expect(await left()).toEqual([])
  })
})
