import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseOfRizal } from '../../src/modules/access/tests/house.ts'
import { FAIR } from '../../src/modules/exhibitions/tests/support.ts'
import { agreedRule, learner, madeWork, workOf } from '../../src/modules/products/tests/support.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'

/** security-cases.md 4.2 R: what a bound colleague could approve, pay, make or lose with SQL of her own. */
describe('approvals, money and stock, as a bound role with SQL of its own', () => {
  let t: TestApp
  let caseId = ''
  beforeAll(async () => {
    t = await startApp()
    caseId = await learner(t, 'Suryani')
    await agreedRule(t)
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const ani = () => t.as(cast.sewing)
  const now = () => t.time.now.toString()

  it('whoever wrote a request for data down does not decide the appeal against its answer', async () => {
    const NO = '2026-I-009'
    await t.ownerSql(`update cases set register_no = $1 where case_id = $2`, [NO, await caseOfRizal(t)])
    const rizal = t.as(cast.rizal)
    const { requestId } = await rizal.call('privacy.recordRequest', {
      ...{ right: 'correct', herNo: NO, said: 'Nama ayah salah.', via: 'herself', identity: 'known_here' },
      ...{ askedOn: '2026-01-12', askedTime: '08:30' },
    })
    await t.as(cast.head).call('privacy.answerRequest', {
      ...{ requestId, identity: 'known_here', outcome: 'refused', ground: 'archive', words: 'Wajib disimpan.' },
    })
    const sql = `update privacy_requests set appealed_at = $2, appeal = 'stands', appeal_done_at = $2 where request_id = $1`
    await rizal.sql(sql, [requestId, now()])
    const [row] = await t.ownerSql(
      'select appealed_at is not null as appealed, appeal, appeal_done_at from privacy_requests where request_id = $1',
      [requestId],
    )
    expect(row).toEqual({ appealed: true, appeal: null, appeal_done_at: null })
    await t.as(cast.coordinator).call('privacy.decideAppeal', { requestId, appeal: 'changed', words: 'Dibetulkan.' })
  })

  describe('a store', () => {
    let [materialId, lotId] = ['', '']
    beforeAll(async () => {
      const told = { name: 'Benang', unit: 'gulung', store: 'class' as const, least: 0, material: null }
      ;({ materialId } = await office().call('materials.saveMaterial', told))
      await office().call('materials.receive', { materialId, quantity: 9, priceRupiah: 500, receivedOn: '2026-01-12' })
      lotId = (await page()).lots[0]?.lotId ?? ''
    })
    const page = (who: { username: string } = cast.administration) =>
      t.as(who).call('materials.material', { materialId })
    const entry = (who: { username: string }, kind: string, quantity: number, more: (string | null)[] = []) =>
      t.as(who).sql(
        `insert into material_entries (centre_id, entry_id, lot_id, material_id, kind, quantity, left_after, reason, of_entry_id, noted_by, noted_at)
         values (sec.centre(), gen_random_uuid(), $1, $2, $3, $4, 0, $5, $6, sec.person(), $7)`,
        [lotId, materialId, kind, quantity, more[0] ?? null, more[1] ?? null, now()],
      )

    it('gets and loses nothing through whoever only gives out', async () => {
      await expect(entry(cast.sewing, 'received', 5)).rejects.toThrow(/row-level security/)
      await expect(entry(cast.sewing, 'counted', 5, ['not_noted'])).rejects.toThrow(/row-level security/)
      await expect(entry(cast.sewing, 'written_off', -5, ['lost'])).rejects.toThrow(/row-level security/)
      const [came] = (await page(cast.sewing)).entries
      expect(came).toMatchObject({ kind: 'received', mayCorrect: false })
      const entryId = came?.entryId ?? ''
      expect(await ani().refused('materials.correct', { materialId, entryId })).toBe('not_allowed')
      await expect(entry(cast.sewing, 'correction', -9, [null, entryId])).rejects.toThrow(/not_allowed/)
      expect((await page()).left).toBe(9)
    })

    it('is what was counted at a stocktaking, and not what somebody says was', async () => {
      await expect(entry(cast.administration, 'counted', 100, ['not_noted'])).rejects.toThrow(/not_allowed/)
      const { takingId } = await office().call('materials.beginTaking', { store: 'class' })
      await office().call('materials.count', { takingId, lotId, counted: 8, why: { reason: 'lost' } })
      await expect(entry(cast.administration, 'counted', -1, ['lost'])).rejects.toThrow(/not_allowed/)
      expect((await page()).left).toBe(8)
    })
  })

  describe('a sale', () => {
    const share = `insert into sale_shares (centre_id, share_id, sale_id, cause_id, kind, case_id, rupiah, posting_id, at)
      values (sec.centre(), gen_random_uuid(), $1, $1, 'maker', $2, $3, gen_random_uuid(), now())`
    const short = `insert into fund_entries (centre_id, pot, kind, rupiah, cause_id, at) values (sec.centre(), 'fund', 'shortfall', $2, $1, now())`

    it('is not called shared with her while nothing came into her booklet', async () => {
      const workId = await madeWork(t, [caseId], 2)
      const { version } = await ani().call('products.work', { workId })
      const { saleId } = await ani().call('products.sell', { workId, pieces: 1, priceRupiah: 65_000, seen: version })
      await expect(office().sql(share, [saleId, caseId, 65_000])).rejects.toThrow(/shares_do_not_add_up/)
      const { waiting, comesTo } = await office().call('products.money', {})
      await office().call('products.share', { saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid })
      // nor does the class bear what nobody brought back
      await expect(office().sql(short, [saleId, -1_000])).rejects.toThrow(/not_found/)
      const spent = `insert into fund_entries (centre_id, pot, kind, rupiah, what, at) values (sec.centre(), 'fund', 'spent', -1, 'Benang', now())`
      await expect(t.as(cast.coordinator).sql(spent)).rejects.toThrow(/row-level security/)
      await office().sql(spent)
    })

    it('of a service stands beside no exhibition that is not agreed to', async () => {
      const { workId } = await ani().call('products.saveWork', workOf([caseId], { kind: 'service', title: 'Permak' }))
      const sell = `insert into sales (centre_id, sale_id, work_id, kind, pieces, price_rupiah, outing_id, sold_on, at)
        values (sec.centre(), gen_random_uuid(), $1, 'sale', 1, 20000, $2, '2026-01-12', now())`
      const nowhere = '00000000-0000-4000-8000-000000000001'
      await expect(ani().sql(sell, [workId, nowhere])).rejects.toThrow(/not_found/)
      const { outingId } = await ani().call('exhibitions.plan', FAIR)
      await expect(ani().sql(sell, [workId, outingId])).rejects.toThrow(/outing_not_agreed/)
    })

    it('tells nobody who may not read works whether a photo of one may be shown', async () => {
      const workId = await madeWork(t, [caseId], 1, { title: 'Rok' })
      const may = 'select sec.work_may_be_shown($1, now()) as may'
      expect(await ani().sql(may, [workId])).toEqual([{ may: true }])
      for (const who of [cast.guard, cast.houseMother, cast.nurse])
        expect(await t.as(who).sql(may, [workId]), who.username).toEqual([{ may: false }])
    })
  })

  it('a contact of an exhibition is followed up in one’s own name, once', async () => {
    const { outingId } = await ani().call('exhibitions.plan', { ...FAIR, name: 'Pekan Kriya' })
    const wrote = { outingId, kind: 'order' as const, who: 'Toko Sriwijaya', wants: 'Enam daster' }
    await ani().call('exhibitions.writeContact', wrote)
    const follow = `update outing_contacts set followed_at = now(), followed_by = $1 returning followed_by`
    expect(await ani().sql(follow, [t.as(cast.head).id])).toEqual([{ followed_by: ani().id }])
    expect(await t.as(cast.coordinator).sql(follow, [t.as(cast.head).id])).toEqual([{ followed_by: ani().id }])
  })
})
