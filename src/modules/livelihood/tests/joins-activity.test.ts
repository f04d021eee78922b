import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { SIGNED, TAILOR } from '../../partners/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { partnered } from './partnered.ts'
import { WORK } from './support.ts'

describe('as one of those of an activity of a partner', () => {
  let t: TestApp
  let caseId = ''
  let other = ''
  let partnerId = ''
  beforeAll(async () => {
    t = await startApp()
    ;({ caseId, other, partnerId } = await partnered(t))
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const { employer: _, at: __, ...work } = WORK
  const there = () => ({ ...work, at: 'partner' as const, partnerId, version: 0 })
  const works = async () => (await rizal().call('livelihood.book', { caseId })).works
  const chosen = async (of = caseId) =>
    (await rizal().call('livelihood.employers', { caseId: of })).employers.find((e) => e.partnerId === partnerId)

  it('joins an activity of the partner and is counted once, leaves it when her book says so, and ends there as it ends in her book', async () => {
    const hana = t.as(cast.coordinator)
    const days = { fromOn: '2026-01-12', dueOn: '2026-02-12' }
    const { dealId } = await hana.call('partners.begin', { partnerId, kind: 'internship', what: 'Magang', ...days })
    const joins = { ...there(), dealId, wantsIt: true, meetsNobody: true }
    const brought = await rizal().call('livelihood.saveWork', { ...joins, caseId })
    expect(await rizal().refused('livelihood.saveWork', { ...joins, caseId }), 'the same click twice').toBe(
      'there_already',
    )
    expect(await chosen()).toMatchObject({ there: 1, deals: [{ dealId, kind: 'internship', what: 'Magang' }] })
    expect((await chosen(other))?.cautions).toEqual(['quota_full'])
    const [book] = (await works()).filter((w) => w.workId === brought.workId)
    expect(book?.partner).toMatchObject({ partnerId, dealId })
    const not = { ...joins, ...brought, caseId, dealId: undefined, wantsIt: undefined, meetsNobody: undefined }
    await rizal().call('livelihood.saveWork', not)
    expect(
      await t.ownerSql('select outcome, ended_on::text from partner_people where deal_id = $1', [dealId]),
      'taken out of the activity, and not of her book',
    ).toEqual([{ outcome: 'not_begun', ended_on: '2026-01-12' }])
    await rizal().call('livelihood.saveWork', { ...joins, caseId, workId: brought.workId, version: 2 })
    const end = { workId: brought.workId, version: 3, on: '2026-01-12', as: 'completed' as const }
    await rizal().call('livelihood.endWork', end)
    expect(await t.ownerSql('select outcome from partner_people where deal_id = $1', [dealId])).toEqual([
      { outcome: 'completed' },
    ])
  })

  it('is told as a number to everybody who reads partners once five are there by their books', async () => {
    const counted = () => t.as(cast.sewing).call('partners.partner', { partnerId })
    await rizal().call('livelihood.saveWork', { ...there(), caseId })
    await rizal().call('livelihood.saveWork', { ...there(), caseId: other })
    for (const name of ['Mutmainah', 'Rukmini', 'Zubaidah']) {
      expect(await counted(), `before ${name}`).toMatchObject({ isCounted: false, people: 0 })
      const one = await openInHouse(t, name)
      await rizal().call('livelihood.saveWork', { ...there(), caseId: one })
    }
    // of those who ever were there one is known by what the programme did: four are not, and are not told
    expect(await counted()).toMatchObject({ isCounted: true, people: 5, ever: null, works: [] })
    await t.ownerSql('delete from workplaces where partner_id = $1', [partnerId])
  })

  it('is sent nowhere that the house does not know, while her own book stays open to her: agreement, its terms, the place', async () => {
    const hana = t.as(cast.coordinator)
    const days = { fromOn: '2026-01-12', dueOn: '2026-02-12' }
    const { partnerId: fresh } = await hana.call('partners.save', { ...TAILOR, name: 'Salon Cempaka' })
    await hana.call('partners.sign', { ...SIGNED, partnerId: fresh })
    const { dealId } = await hana.call('partners.begin', {
      partnerId: fresh,
      kind: 'internship',
      what: 'Magang',
      ...days,
    })
    const { agreements } = await hana.call('partners.partner', { partnerId: fresh })
    await hana.call('partners.endAgreement', { agreementId: agreements[0]?.agreementId ?? '' })
    const joins = { ...there(), partnerId: fresh, dealId, wantsIt: true, meetsNobody: true, caseId: other }
    const sql = `insert into partner_people (centre_id, deal_id, case_id, placed_by, placed_at) values (sec.centre(), $1, $2, sec.person(), now())`
    const closed = async (why: string) => {
      expect(await rizal().refused('livelihood.saveWork', joins)).toBe(why)
      await expect(rizal().sql(sql, [dealId, other]), 'by SQL neither').rejects.toThrow(why)
      const { employers } = await rizal().call('livelihood.employers', { caseId: other })
      expect(employers.find((e) => e.partnerId === fresh)?.closedFor).toBe(why)
      expect((await hana.call('partners.partner', { partnerId: fresh })).closedFor).toBe(why)
    }
    await closed('no_agreement')
    await hana.call('partners.sign', { ...SIGNED, partnerId: fresh, covers: ['wage', 'hours'] })
    await closed('agreement_short')
    await hana.call('partners.sign', { ...SIGNED, partnerId: fresh, number: '121/2026' })
    await closed('place_not_seen')
    const { dealId: ___, wantsIt: ____, meetsNobody: _____, ...own } = joins
    await rizal().call('livelihood.saveWork', own)
    const { version } = await hana.call('partners.partner', { partnerId: fresh })
    const seen = {
      ...TAILOR,
      name: 'Salon Cempaka',
      seenOn: '2026-01-10',
      partner: { partnerId: fresh, seen: version },
    }
    await hana.call('partners.save', seen)
    const { workId } = await rizal().call('livelihood.saveWork', joins)
    await rizal().call('livelihood.saveWork', { ...own, workId, version: 1 })
    for (const { agreementId, isInForce } of (await hana.call('partners.partner', { partnerId: fresh })).agreements)
      if (isInForce) await hana.call('partners.endAgreement', { agreementId })
    const again = { ...joins, workId, version: 2 }
    expect(await rizal().refused('livelihood.saveWork', again), 'left, and not back after it ended').toBe(
      'no_agreement',
    )
  })

  it('is nobody who is protected: she goes by her book alone, and whoever is protected later is told of to her readers only', async () => {
    const hana = t.as(cast.coordinator)
    const guarded = (code: string | null) =>
      t.ownerSql('update cases set is_protected = $2, code_name = $3 where case_id = $1', [caseId, code !== null, code])
    const days = { fromOn: '2026-01-12', dueOn: '2026-02-12' }
    const { dealId } = await hana.call('partners.begin', {
      partnerId,
      kind: 'internship',
      what: 'Magang lagi',
      ...days,
    })
    const joins = { ...there(), dealId, wantsIt: true, meetsNobody: true, caseId }
    const placed = async () => (await rizal().call('partners.candidates', {})).people.some((p) => p.caseId === caseId)
    const told = async (who: { username: string }) => {
      const { deals } = await t.as(who).call('partners.partner', { partnerId })
      const deal = deals.find((d) => d.dealId === dealId)
      return [deal?.people.map((p) => p.label), deal?.others]
    }
    await guarded('M-01')
    expect(await placed()).toBe(false)
    expect((await chosen())?.closedFor).toBe('protected_alone')
    expect(await rizal().refused('livelihood.saveWork', joins)).toBe('protected_alone')
    const sql = `insert into partner_people (centre_id, deal_id, case_id, placed_by, placed_at) values (sec.centre(), $1, $2, sec.person(), now())`
    await expect(rizal().sql(sql, [dealId, caseId])).rejects.toThrow(/protected_alone/)
    await guarded(null)
    expect(await placed()).toBe(true)
    await rizal().call('livelihood.saveWork', joins)
    expect(await told(cast.administration)).toEqual([['Suryani'], 0])
    await guarded('M-01')
    expect(await told(cast.administration), 'a number, and not which of her class').toEqual([[], 1])
    expect(await told(cast.rizal)).toEqual([['M-01'], 0])
    await guarded(null)
  })

  it('is not said to be there before its first day: who begins later takes a place and is counted apart', async () => {
    const hana = t.as(cast.coordinator)
    const hotel = { ...TAILOR, name: 'Hotel Musi', seenOn: '2026-01-10' }
    const { partnerId: later } = await hana.call('partners.save', hotel)
    const page = (who: { username: string }) => t.as(who).call('partners.partner', { partnerId: later })
    const begins = { ...there(), partnerId: later, caseId: other, fromOn: '2026-01-20', untilOn: '2026-03-31' }
    const hers = await rizal().call('livelihood.saveWork', begins)
    await hana.call('partners.sign', { ...SIGNED, partnerId: later })
    const { dealId } = await hana.call('partners.begin', {
      ...{ partnerId: later, kind: 'internship', what: 'Magang', fromOn: '2026-01-12', dueOn: '2026-03-31' },
    })
    const joins = { dealId, wantsIt: true, meetsNobody: true, workId: hers.workId, version: 1 }
    await rizal().call('livelihood.saveWork', { ...begins, ...joins })
    const told = async () => (await page(cast.coordinator)).deals[0]?.people
    expect(await told(), 'in the activity as in her book').toMatchObject([{ fromOn: '2026-01-20', hasBegun: false }])
    await rizal().call('livelihood.saveWork', { ...there(), partnerId: later, caseId, fromOn: '2026-01-12' })
    const begun = async () => (await page(cast.coordinator)).works.map((w) => [w.label, w.hasBegun]).toSorted()
    expect(await page(cast.coordinator)).toMatchObject({ people: 2, coming: 1, ever: 2 })
    expect(await begun()).toEqual([
      ['Halimah', false],
      ['Suryani', true],
    ])
    expect(await page(cast.sewing), 'no small number of the books to all').toMatchObject({
      people: 1,
      coming: null,
      works: [],
    })
    t.travelTo('2026-01-20T02:00:00Z')
    expect(await page(cast.coordinator)).toMatchObject({ people: 2, coming: 0 })
    expect((await begun()).every(([, is]) => is)).toBe(true)
    expect(await told()).toMatchObject([{ hasBegun: true }])
  })
})
