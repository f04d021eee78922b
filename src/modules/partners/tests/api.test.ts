import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf } from '../../clients/tests/support.ts'
import { WORK } from '../../livelihood/tests/support.ts'
import { agreedRule, learner } from '../../products/tests/support.ts'
import { SIGNED, TAILOR } from './support.ts'

describe('a partner', () => {
  let t: TestApp
  let partnerId = ''
  let caseId = ''
  let dealId = ''
  let workId = ''
  beforeAll(async () => {
    t = await startApp()
    caseId = await learner(t, 'Suryani')
    await agreedRule(t)
  })
  afterAll(() => t.close())

  const hana = () => t.as(cast.coordinator)
  const rizal = () => t.as(cast.rizal)
  const page = (who: { username: string } = cast.coordinator) => t.as(who).call('partners.partner', { partnerId })
  const tasks = () =>
    t.ownerSql<{ due_on: string }>(`select due_on::text from tasks where kind = 'renew_partner' and done_at is null`)
  const { employer: _, at: __, ...work } = WORK
  const goes = () => ({
    ...{ ...work, at: 'partner' as const, caseId, partnerId, dealId, version: 0 },
    ...{ wantsIt: true, meetsNobody: true },
  })
  const intern = { kind: 'internship' as const, what: 'Magang obras', fromOn: '2026-01-12', dueOn: '2026-02-12' }

  it('is written down, sealed where somebody is named, and said by what an hour leaves', async () => {
    const wrong: [object, string][] = [
      [{ name: 'Salon Suryani' }, 'names_somebody'],
      [{ offer: { pieceRupiah: 2_000 } }, 'offer_half'],
      [{ next: { step: 'Telepon ulang' } }, 'next_half'],
      [{ seenOn: '2026-02-01' }, 'seen_ahead'],
    ]
    for (const [more, code] of wrong)
      expect(await hana().refused('partners.save', { ...TAILOR, ...more }), code).toBe(code)
    ;({ partnerId } = await t.as(cast.sewing).call('partners.save', TAILOR))
    expect(await hana().refused('partners.save', TAILOR)).toBe('name_taken')
    expect(await page()).toMatchObject({
      stage: 'explored',
      hourly: 4_000,
      isLow: true,
      contact: 'Bu Rini 0811-4477-0001',
    })
    const [row] = await t.ownerSql<{ body: string }>('select body from partners')
    expect(row?.body).not.toContain('Rini')
    const change = { ...TAILOR, partner: { partnerId, seen: 1 } }
    await hana().call('partners.save', change)
    expect(await hana().refused('partners.save', change)).toBe('partner_moved_on')
  })

  it('is read by whoever works with the women and their money, and by nobody else', async () => {
    for (const who of [cast.head, cast.administration, cast.rizal, cast.salon])
      expect((await page(who)).name).toBe('Konveksi Bintang')
    for (const who of [cast.guard, cast.nurse, cast.houseMother, cast.socialOffice, cast.admin])
      expect(await t.as(who).refused('partners.partners', {}), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('partners.partner', { partnerId })).toBe('not_found')
    expect(await t.as(cast.head).refused('partners.save', TAILOR)).toBe('not_allowed')
    await expect(t.as(cast.head).sql('update partners set kind = $1', ['bank'])).resolves.toEqual([])
    expect((await page()).kind).toBe('tailor')
  })

  it('takes orders before anything was signed, and women only after', async () => {
    expect(await hana().refused('partners.begin', { ...intern, partnerId })).toBe('no_agreement')
    const order = {
      partnerId,
      kind: 'order' as const,
      what: 'Seragam',
      pieces: 20,
      fromOn: '2026-01-12',
      dueOn: '2026-02-01',
    }
    expect(await hana().refused('partners.begin', { ...order, what: 'Seragam Suryani' })).toBe('names_somebody')
    expect(await hana().refused('partners.begin', { ...order, dueOn: '2026-01-01' })).toBe('days_backwards')
    const { dealId: orderId } = await hana().call('partners.begin', order)
    expect(await hana().refused('partners.moveOn', { dealId: orderId, seen: 1, donePieces: 21 })).toBe(
      'more_than_ordered',
    )
    await hana().call('partners.moveOn', { dealId: orderId, seen: 1, donePieces: 12 })
    expect(await hana().refused('partners.moveOn', { dealId: orderId, seen: 1, donePieces: 13 })).toBe('deal_moved_on')
    expect(await page()).toMatchObject({ stage: 'working', isActive: false, deals: [{ donePieces: 12, pieces: 20 }] })
    await hana().call('partners.end', { dealId: orderId })
    expect(await hana().refused('partners.end', { dealId: orderId })).toBe('deal_closed')
  })

  it('is signed with until an end, which asks for the next sixty days before', async () => {
    expect(await rizal().refused('partners.sign', { ...SIGNED, partnerId })).toBe('not_allowed')
    expect(await hana().refused('partners.sign', { ...SIGNED, partnerId, untilOn: '2025-12-31' })).toBe(
      'days_backwards',
    )
    await hana().call('partners.sign', { ...SIGNED, partnerId, covers: ['wage'] })
    expect(await tasks()).toEqual([{ due_on: '2026-12-31' }])
    await hana().call('partners.sign', { ...SIGNED, partnerId, untilOn: '2027-06-30' })
    expect(await tasks()).toEqual([{ due_on: '2027-06-30' }])
    expect(await page()).toMatchObject({ untilOn: '2027-06-30', quota: 1, isActive: true, agreements: { length: 2 } })
  })

  it('lets a woman go there because she wants it, as her book says, to a place that was seen; what speaks against it is said there', async () => {
    ;({ dealId } = await hana().call('partners.begin', { ...intern, partnerId }))
    expect(await rizal().refused('livelihood.saveWork', { ...goes(), wantsIt: false })).toBe('she_must_want')
    expect(await rizal().refused('livelihood.saveWork', { ...goes(), meetsNobody: false })).toBe('no_contact_unchecked')
    const job = { ...goes(), kind: 'job' as const }
    expect(await rizal().refused('livelihood.saveWork', job), 'of another kind').toBe('deal_closed')
    for (const who of [cast.wulan, cast.sewing])
      expect(['not_allowed', 'not_found'], who.username).toContain(
        await t.as(who).refused('livelihood.saveWork', goes()),
      )
    const cautions = async (of: string) =>
      (await rizal().call('livelihood.employers', { caseId: of })).employers.find((e) => e.partnerId === partnerId)
        ?.cautions
    expect(await cautions(caseId)).toEqual(['place_not_seen'])
    expect(await rizal().refused('livelihood.saveWork', goes())).toBe('place_not_seen')
    const { version } = await page()
    await hana().call('partners.save', { ...TAILOR, seenOn: '2026-01-10', partner: { partnerId, seen: version } })
    expect(await cautions(caseId)).toEqual([])
    ;({ workId } = await rizal().call('livelihood.saveWork', goes()))
    const kept = { ...goes(), workId, version: 1, does: 'mengobras' }
    await rizal().call('livelihood.saveWork', kept)
    expect(await t.ownerSql('select outcome from partner_people'), 'once, however often it is written').toEqual([
      { outcome: null },
    ])
    const other = await learner(t, 'Halimah')
    expect(await cautions(other)).toEqual(['quota_full'])
    const sql = `insert into partner_people (centre_id, deal_id, case_id, placed_by, placed_at) values (sec.centre(), $1, $2, sec.person(), now())`
    const { dealId: order } = await hana().call('partners.begin', {
      ...{ partnerId, kind: 'order', what: 'Seragam', pieces: 2, fromOn: '2026-01-12', dueOn: '2026-02-01' },
    })
    await expect(rizal().sql(sql, [order, other]), 'an order is nobody’s work').rejects.toThrow(/deal_closed/)
    await expect(t.as(cast.wulan).sql(sql, [dealId, other])).rejects.toThrow(/row-level security/)
    await hana().call('partners.end', { dealId: order })
    expect(await eventsOf(t, caseId)).toContain('partners.placed')
  })

  it('tells who is there to whoever is told of her class, and to others a number', async () => {
    const of = async (who: { username: string }) => (await page(who)).deals.find((d) => d.dealId === dealId)
    expect(await of(cast.rizal)).toMatchObject({ people: [{ label: 'Suryani', outcome: null }], others: 0 })
    expect(await of(cast.salon)).toMatchObject({ people: [], others: 1 })
    expect(await of(cast.wulan)).toMatchObject({ people: [], others: 1 })
    expect(await hana().refused('partners.end', { dealId })).toBe('somebody_there')
    expect(await hana().refused('partners.decline', { partnerId })).toBe('somebody_there')
  })

  it('ends with what became of her, once, and is evaluated sealed', async () => {
    const end = { workId, version: 2, on: '2026-01-12', as: 'hired' as const }
    await rizal().call('livelihood.endWork', end)
    expect(await rizal().refused('livelihood.endWork', end)).toBe('work_ended')
    expect((await page()).deals.find((d) => d.dealId === dealId)).toMatchObject({
      people: [{ label: 'Suryani', outcome: 'hired', endedOn: '2026-01-12' }],
    })
    expect(await eventsOf(t, caseId)).toContain('partners.placement_ended')
    await hana().call('partners.end', { dealId })
    const words = {
      partnerId,
      paid: 'yes' as const,
      safe: 'yes' as const,
      again: 'partly' as const,
      words: 'Minta jam lebih pendek.',
    }
    await hana().call('partners.evaluate', words)
    const [row] = await t.ownerSql<{ body: string }>('select body from partner_evaluations')
    expect(row?.body).not.toContain('pendek')
    expect(await page()).toMatchObject({
      stage: 'evaluated',
      evaluations: [{ words: 'Minta jam lebih pendek.', again: 'partly' }],
    })
    const { partnerId: fresh } = await hana().call('partners.save', { ...TAILOR, name: 'Hotel Musi' })
    expect(await hana().refused('partners.evaluate', { ...words, partnerId: fresh })).toBe('nothing_done')
  })

  it('warns of an agreement that says too little or has ended, takes nobody into what is over, and is declined and taken up again', async () => {
    const { partnerId: short } = await hana().call('partners.save', {
      ...TAILOR,
      name: 'Salon Cempaka',
      seenOn: '2026-01-10',
    })
    await hana().call('partners.sign', { ...SIGNED, partnerId: short, covers: ['wage', 'hours'] })
    const { dealId: there } = await hana().call('partners.begin', { ...intern, partnerId: short })
    const warned = async () =>
      (await rizal().call('livelihood.employers', { caseId })).employers.find((e) => e.partnerId === short)
    expect(await warned()).toMatchObject({
      cautions: ['agreement_short'],
      deals: [{ dealId: there, what: intern.what }],
    })
    const { agreements } = await hana().call('partners.partner', { partnerId: short })
    const ended = { agreementId: agreements[0]?.agreementId ?? '' }
    await hana().call('partners.endAgreement', ended)
    expect(await hana().refused('partners.endAgreement', ended)).toBe('ended_already')
    expect(await warned()).toMatchObject({ cautions: ['agreement_over'] })
    await hana().call('partners.end', { dealId: there })
    expect((await warned())?.deals).toEqual([])
    const late = { ...goes(), partnerId: short, dealId: there }
    expect(await rizal().refused('livelihood.saveWork', late)).toBe('deal_closed')
    await hana().call('partners.decline', { partnerId: short })
    expect(await hana().refused('partners.begin', { ...intern, partnerId: short })).toBe('partner_declined')
  })
})
