import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import { eventsOf } from '../../clients/tests/support.ts'
import { learner, madeWork, RULE, workOf } from './support.ts'

describe('works, what is sold of them and to whom the money goes', () => {
  let t: TestApp
  let caseId = ''
  let workId = ''
  beforeAll(async () => {
    t = await startApp()
    caseId = await learner(t, 'Suryani')
  })
  afterAll(() => t.close())

  const ani = () => t.as(cast.sewing)
  const hana = () => t.as(cast.coordinator)
  const office = () => t.as(cast.administration)
  const head = () => t.as(cast.head)
  const one = (id = workId) => hana().call('products.work', { workId: id })
  const balance = async (id = caseId) => (await hana().call('custody.balance', { caseId: id })).balanceRupiah
  const money = () => office().call('products.money', {})
  const shareAll = async () => {
    const { waiting, comesTo } = await money()
    return office().call('products.share', { saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid })
  }
  const sell = async (id: string, pieces: number, who: { username: string } = cast.sewing) => {
    const { version, priceRupiah } = await one(id)
    return t.as(who).call('products.sell', { workId: id, pieces, priceRupiah, seen: version })
  }
  const pots = async () => Object.fromEntries((await money()).pots.map((p) => [p.pot, p.balanceRupiah]))

  it('writes a work down with its maker, by whoever teaches her, and says what an hour of it leaves', async () => {
    ;({ workId } = await ani().call('products.saveWork', workOf([caseId])))
    expect(await one()).toMatchObject({
      code: 'K-001',
      hourly: 16_500,
      home: 0,
      makers: [{ caseId, label: 'Suryani' }],
    })
    expect(await eventsOf(t, caseId)).toContain('products.work_made')
    expect(await t.as(cast.salon).refused('products.saveWork', workOf([caseId]))).toBe('maker_not_yours')
    for (const who of [cast.guard, cast.nurse, cast.houseMother, cast.socialOffice, cast.admin])
      expect(await t.as(who).refused('products.works', {}), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).call('products.works', {})).toMatchObject({ works: [] })
  })

  it('says each wrong answer in a sentence', async () => {
    const wrong: [object, string][] = [
      [{ title: 'Daster Suryani' }, 'names_somebody'],
      [{ place: 'Lemari Suryani' }, 'names_somebody'],
      [{ title: 'Karya panti' }, 'not_neutral'],
      [{ money: { priceRupiah: 9_000, materialRupiah: 1, materialFrom: 'partner', minutes: 5 } }, 'partner_material'],
      [{ money: { priceRupiah: 0, materialRupiah: 1, materialFrom: 'own', minutes: 5 } }, 'invalid_input'],
      [{ track: 'flying' }, 'not_found'],
      [{ makers: [] }, 'invalid_input'],
    ]
    for (const [more, code] of wrong)
      expect(await ani().refused('products.saveWork', workOf([caseId], more)), code).toBe(code)
    const stale = workOf([caseId], { work: { workId, seen: 1 }, title: 'Daster batik lengan panjang' })
    await ani().call('products.saveWork', stale)
    expect(await ani().refused('products.saveWork', stale)).toBe('work_moved_on')
  })

  it('counts the pieces, and never below nothing, also by SQL', async () => {
    await ani().call('products.move', { workId, kind: 'made', pieces: 8 })
    await ani().call('products.move', { workId, kind: 'used', pieces: 1 })
    expect(await ani().refused('products.move', { workId, kind: 'lost', pieces: 8 })).toBe('not_so_many')
    expect((await one()).home).toBe(7)
    const lost = `insert into work_moves (centre_id, move_id, work_id, kind, pieces, at) values (sec.centre(), gen_random_uuid(), $1, $2, $3, now())`
    await expect(ani().sql(lost, [workId, 'lost', 8])).rejects.toThrow(/not_so_many/)
    await expect(ani().sql(lost, [workId, 'sold', 1])).rejects.toThrow(/row-level security/)
    await expect(t.as(cast.houseMother).sql(lost, [workId, 'made', 1])).rejects.toThrow(/row-level security/)
  })

  it('sells nothing before the centre and the office have agreed how the money is shared', async () => {
    const { version } = await one()
    const sale = { workId, pieces: 1, priceRupiah: 65_000, seen: version }
    expect(await ani().refused('products.sell', sale)).toBe('no_share_rule')
    expect(await hana().refused('products.proposeRule', { ...RULE, makerPercent: 70 })).toBe('not_a_hundred')
    expect(await ani().refused('products.proposeRule', RULE)).toBe('not_allowed')
    await hana().call('products.proposeRule', RULE)
    expect(await hana().refused('products.proposeRule', RULE)).toBe('rule_waits')
    const [rule] = (await head().call('products.rules', {})).rules
    const agree = { ruleId: rule?.ruleId ?? '', officeLetter: '400.9/120', officeOn: '2026-01-09' }
    expect(await hana().refused('products.agreeRule', agree)).toBe('not_allowed')
    const own = `update share_rules set agreed_at = now(), office_letter = 'x', office_on = '2026-01-01' where rule_id = $1`
    await expect(hana().sql(own, [agree.ruleId])).rejects.toThrow(/not_allowed/)
    expect(await head().refused('products.agreeRule', { ...agree, officeOn: '2026-02-01' })).toBe('letter_ahead')
    expect(await office().refused('products.declineRule', { ruleId: agree.ruleId })).toBe('not_yours')
    await head().call('products.agreeRule', agree)
    expect(await head().refused('products.agreeRule', agree)).toBe('rule_closed')
    expect(await head().call('products.rules', {})).toMatchObject({ rules: [{ isInForce: true, agreedBy: 'Ratna' }] })
    expect(await ani().refused('products.sell', { ...sale, seen: version - 1 })).toBe('work_moved_on')
  })

  it('shares what was sold: into her savings, for new material and for the class, and adds up', async () => {
    await sell(workId, 2)
    expect(await money()).toMatchObject({
      waiting: [{ pieces: 2, amountRupiah: 130_000 }],
      comesTo: { paid: 130_000, material: 64_000, fund: 13_200, makers: [{ caseId, rupiah: 52_800 }] },
    })
    expect(await ani().refused('products.money', {})).toBe('not_allowed')
    const { waiting } = await money()
    const saleIds = waiting.map((s) => s.saleId)
    expect(await office().refused('products.share', { saleIds, paid: 1 })).toBe('sales_moved_on')
    expect(await shareAll()).toEqual({ makers: 1, rupiah: 130_000 })
    expect(await office().refused('products.share', { saleIds, paid: 130_000 })).toBe('sales_moved_on')
    expect([await balance(), await pots()]).toEqual([52_800, { material: 64_000, fund: 13_200, region: 0 }])
    expect(await eventsOf(t, caseId)).toContain('products.share_posted')
    expect(await t.as(cast.rizal).call('products.ofCase', { caseId })).toMatchObject({
      ...{ sharedRupiah: 52_800, soldPieces: 2, hourly: 16_500, yardstick: 15_000 },
    })
    const [line] = (await hana().call('custody.savings', { caseId })).lines
    const byHand = { caseId, seq: line?.seq ?? 0, signedHow: 'not_present' as const }
    expect(await hana().refused('custody.correctSavings', byHand)).toBe('from_a_sale')
  })

  it('takes its makers as settled once something was sold', async () => {
    const other = await learner(t, 'Halimah')
    const { version } = await one()
    const again = workOf([caseId, other], { work: { workId, seen: version } })
    expect(await ani().refused('products.saveWork', again)).toBe('sold_already')
    await expect(hana().sql('delete from work_makers where work_id = $1', [workId])).rejects.toThrow(/sold_already/)
  })

  it('takes back what came back: her part as far as it lies in her booklet, the rest from the class, and nobody is in debt', async () => {
    const [sale] = (await one()).sales
    const back = { saleId: sale?.saleId ?? '', kind: 'return' as const, pieces: 1 }
    expect(await ani().refused('products.takeBack', back)).toBe('shared_already')
    await office().call('custody.enterSavings', { caseId, kind: 'withdrawal', rupiah: 30_000, signedHow: 'signature' })
    expect(await office().call('products.takeBack', back)).toEqual({ shortfall: 3_600 })
    expect([await balance(), await pots()]).toEqual([0, { material: 32_000, fund: 3_000, region: 0 }])
    expect((await one()).home).toBe(6)
    expect(await office().refused('products.takeBack', { ...back, pieces: 2 })).toBe('not_so_many')
    expect(await office().refused('products.takeBack', back)).toBe('fund_not_enough')
    expect((await one()).home).toBe(6)
  })

  it('sells a last piece to one of two who press at once', async () => {
    const last = await madeWork(t, [caseId], 1, { title: 'Sarung bantal' })
    const twice = await Promise.allSettled([sell(last, 1), sell(last, 1, cast.coordinator)])
    expect(twice.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect((await one(last)).home).toBe(0)
    const { waiting, comesTo } = await money()
    const input = { saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid }
    const both = await Promise.allSettled([
      office().call('products.share', input),
      hana().call('products.share', input),
    ])
    expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
  })

  it('undoes a mistake before it was shared, and shares only what is left', async () => {
    const some = await madeWork(t, [caseId], 3, { title: 'Tas belanja perca' })
    const { saleId } = await sell(some, 3)
    await ani().call('products.takeBack', { saleId, kind: 'mistake', pieces: 2 })
    expect([(await one(some)).home, (await money()).comesTo.paid]).toEqual([2, 65_000])
    await shareAll()
  })

  it('refuses by SQL a share that is of nobody who made it, that does not add up, or of somebody who may not share', async () => {
    const some = await madeWork(t, [caseId], 1, { title: 'Rok lipit' })
    const { saleId } = await sell(some, 1)
    const sql = `insert into sale_shares (centre_id, share_id, sale_id, cause_id, kind, case_id, rupiah, posting_id, at)
      values (sec.centre(), gen_random_uuid(), $1, $1, $2, $3, $4, $5, now())`
    const stranger = await learner(t, 'Mulyati')
    const posting = '00000000-0000-4000-8000-000000000001'
    await expect(office().sql(sql, [saleId, 'maker', stranger, 65_000, posting])).rejects.toThrow(/not_found/)
    await expect(office().sql(sql, [saleId, 'fund', null, 64_999, null])).rejects.toThrow(/shares_do_not_add_up/)
    await expect(ani().sql(sql, [saleId, 'fund', null, 65_000, null])).rejects.toThrow(/row-level security/)
    const fund = `insert into fund_entries (centre_id, pot, kind, rupiah, what, at) values (sec.centre(), 'fund', 'spent', -1, 'x', now())`
    await expect(head().sql(fund)).rejects.toThrow(/row-level security/)
    await expect(hana().sql('update sales set pieces = 9 where sale_id = $1', [saleId])).rejects.toThrow(
      /permission denied/,
    )
    await shareAll()
  })

  it('shows a face of makers alone who agreed to be shown in public: a photo for her file is none, and once she takes it back nothing with one is sold', async () => {
    const shown = await madeWork(t, [caseId], 3, { title: 'Mukena katun' })
    const photo = { workId: shown, faces: 'perhaps' as const, base64: jpeg().toString('base64') }
    expect(await ani().refused('products.addPicture', photo)).toBe('face_not_allowed')
    const how = { caseId, form: 'oral_witnessed' as const, witness: 'Yanti', language: 'Ogan' }
    const says = (purpose: 'photo' | 'photo_works' | 'face_public') => {
      t.pass({ minutes: 1 }) // two answers of one moment have no order
      return t.as(cast.rizal).call('consents.record', {
        ...{ ...how, explainedBy: t.as(cast.rizal).id },
        answers: [{ purpose, answer: 'agree' }],
      })
    }
    for (const purpose of ['photo', 'photo_works'] as const) {
      await says(purpose)
      expect(await ani().refused('products.addPicture', photo), purpose).toBe('face_not_allowed')
    }
    await says('face_public')
    await ani().call('products.addPicture', photo)
    expect(await ani().refused('products.addPicture', photo)).toBe('picture_there')
    const [row] = await t.ownerSql<{ n: string }>(`select encode(file, 'base64') as n from work_pictures`)
    expect(row?.n).not.toContain(photo.base64.slice(0, 40))
    expect((await ani().call('products.picture', { workId: shown })).type).toBe('image/jpeg')
    // whoever only counts holds no key of the photos, and is offered none that would be refused
    const counts = { personId: t.as(cast.privacy).id, role: 'treasurer' as const }
    await head().call('access.grantRole', { ...counts, untilOn: '2026-12-31' })
    expect((await t.as(cast.privacy).call('products.work', { workId: shown })).picture).toBe('none')
    await head().call('access.endRole', counts)
    await sell(shown, 1)
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('consents.withdraw', { ...how, purpose: 'face_public' })
    expect((await one(shown)).picture).toBe('kept_back')
    expect(await ani().refused('products.picture', { workId: shown })).toBe('not_found')
    const again = { workId: shown, pieces: 1, priceRupiah: 65_000, seen: 1 }
    expect(await ani().refused('products.sell', again)).toBe('face_without_consent')
    await ani().call('products.removePicture', { workId: shown })
    await ani().call('products.addPicture', { ...photo, faces: 'none' })
    await ani().call('products.sell', again)
    await shareAll()
  })

  it('spends from a pot no more than lies in it, and names nobody', async () => {
    await office().call('products.spend', { pot: 'material', rupiah: 32_000, what: 'Kain batik 4 meter' })
    expect(await office().refused('products.spend', { pot: 'region', rupiah: 1, what: 'Setoran' })).toBe(
      'fund_not_enough',
    )
    expect(await office().refused('products.spend', { pot: 'fund', rupiah: 1, what: 'Kue Suryani' })).toBe(
      'names_somebody',
    )
    expect(await hana().refused('products.spend', { pot: 'fund', rupiah: 1, what: 'Kain' })).toBe('not_allowed')
  })

  it('tells whoever only counts a number where the name of a maker is not theirs to see', async () => {
    const { makers } = (await money()).comesTo
    expect(makers).toEqual([])
    const salon = await t.as(cast.salon).call('products.works', {})
    expect(salon.works.find((w) => w.workId === workId)).toMatchObject({ makers: [], others: 1 })
    const rows = await t.as(cast.salon).sql('select 1 from work_makers')
    expect(rows).toHaveLength(0)
  })
})
