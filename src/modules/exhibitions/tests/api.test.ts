import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import { eventsOf } from '../../clients/tests/support.ts'
import { agreedRule, learner, madeWork, workOf } from '../../products/tests/support.ts'
import { FAIR } from './support.ts'

describe('an exhibition', () => {
  let t: TestApp
  let caseId = ''
  let workId = ''
  let service = ''
  let outingId = ''
  beforeAll(async () => {
    t = await startApp()
    caseId = await learner(t, 'Suryani')
    await agreedRule(t)
    workId = await madeWork(t, [caseId], 10)
    ;({ workId: service } = await ani().call(
      'products.saveWork',
      workOf([caseId], { kind: 'service', title: 'Permak celana' }),
    ))
  })
  afterAll(() => t.close())

  const ani = () => t.as(cast.sewing)
  const hana = () => t.as(cast.coordinator)
  const head = () => t.as(cast.head)
  const page = (who: { username: string } = cast.coordinator) => t.as(who).call('exhibitions.outing', { outingId })
  const tasks = () =>
    t.ownerSql<{ kind: string }>('select kind from tasks where link = $1 and done_at is null', [`/pameran/${outingId}`])
  const count = (more: object) => ({ ...{ outingId, workId, sold: 0, priceRupiah: 65_000, back: 0, lost: 0 }, ...more })

  it('is planned under a neutral name, and says each wrong answer in a sentence', async () => {
    const wrong: [object, string][] = [
      [{ name: 'Pameran panti' }, 'not_neutral'],
      [{ stand: 'Karya mantan penghuni' }, 'not_neutral'],
      [{ name: 'Karya Suryani' }, 'names_somebody'],
      [{ untilOn: '2026-01-16' }, 'days_backwards'],
    ]
    for (const [more, code] of wrong)
      expect(await ani().refused('exhibitions.plan', { ...FAIR, ...more }), code).toBe(code)
    for (const who of [cast.guard, cast.nurse, cast.houseMother, cast.socialOffice, cast.rizal])
      expect(await t.as(who).refused('exhibitions.plan', FAIR), who.username).toBe('not_allowed')
    ;({ outingId } = await ani().call('exhibitions.plan', FAIR))
    const again = { ...FAIR, outing: { outingId, seen: 1 } }
    await ani().call('exhibitions.plan', again)
    expect(await ani().refused('exhibitions.plan', again)).toBe('outing_moved_on')
    expect(await t.as(elsewhere.head).refused('exhibitions.outing', { outingId })).toBe('not_found')
  })

  it('lets nothing leave before the head has agreed, also by SQL', async () => {
    expect(await ani().refused('exhibitions.take', { outingId, workId, pieces: 6 })).toBe('outing_not_agreed')
    expect(await ani().refused('exhibitions.agree', { outingId })).toBe('not_allowed')
    await expect(ani().sql('update outings set agreed_at = now() where outing_id = $1', [outingId])).rejects.toThrow(
      /not_allowed/,
    )
    expect(await tasks()).toEqual([{ kind: 'agree_outing' }])
    await head().call('exhibitions.agree', { outingId })
    expect(await head().refused('exhibitions.agree', { outingId })).toBe('outing_agreed')
    expect(await ani().refused('exhibitions.plan', { ...FAIR, outing: { outingId, seen: 2 } })).toBe('outing_agreed')
    expect(await tasks()).toEqual([])
    const move = `insert into work_moves (centre_id, move_id, work_id, kind, pieces, outing_id, at) values (sec.centre(), gen_random_uuid(), $1, 'taken', 1, gen_random_uuid(), now())`
    await expect(ani().sql(move, [workId])).rejects.toThrow(/not_found/)
  })

  it('is changed by those who carry it: the head and the treasurer write what their own act needs, by SQL too', async () => {
    const others = [
      "name = 'Lain'",
      'costs_rupiah = 7',
      'left_at = now()',
      'back_at = now()',
      'version = 99',
      'task_id = gen_random_uuid()',
    ]
    await head().call('access.grantRole', { personId: t.as(cast.privacy).id, role: 'treasurer' })
    for (const who of [cast.head, cast.privacy])
      for (const set of others)
        await expect(t.as(who).sql(`update outings set ${set} where outing_id = $1`, [outingId]), set).rejects.toThrow(
          /not_allowed/,
        )
    await ani().call('exhibitions.costs', { outingId, costsRupiah: 150_000 })
  })

  it('counts who agreed to be shown and named in public, and of a photo for her file nobody; taken back, no face goes along', async () => {
    const hers = await learner(t, 'Nurmala')
    const shown = await madeWork(t, [hers], 2, { title: 'Taplak bordir' })
    const how = { caseId: hers, form: 'oral_witnessed' as const, witness: 'Yanti', language: 'Indonesia' }
    const agrees = (...purposes: ('photo' | 'photo_works' | 'face_public' | 'name_public')[]) => {
      t.pass({ minutes: 1 }) // two answers of one moment have no order
      const answers = purposes.map((purpose) => ({ purpose, answer: 'agree' as const }))
      return t.as(cast.rizal).call('consents.record', { ...how, explainedBy: t.as(cast.rizal).id, answers })
    }
    const { outingId: fair } = await ani().call('exhibitions.plan', { ...FAIR, name: 'Pekan Bordir' })
    await head().call('exhibitions.agree', { outingId: fair })
    await ani().call('exhibitions.take', { outingId: fair, workId: shown, pieces: 1 })
    const said = async () => (await hana().call('exhibitions.outing', { outingId: fair })).consents
    await agrees('photo')
    expect(await said()).toEqual({ makers: 1, works: 0, face: 0, named: [], stillOut: [] })
    await agrees('photo_works', 'face_public', 'name_public')
    expect(await said()).toEqual({ makers: 1, works: 1, face: 1, named: ['Nurmala'], stillOut: [] })
    const guarded = (is: boolean) =>
      t.ownerSql('update cases set is_protected = $2, code_name = $3 where case_id = $1', [
        hers,
        is,
        is ? 'M-07' : null,
      ])
    await guarded(true)
    const { code } = await ani().call('products.work', { workId: shown })
    expect(await said(), 'protected since it left').toEqual({
      makers: 1,
      works: 0,
      face: 0,
      named: [],
      stillOut: [code],
    })
    await guarded(false)
    await ani().call('products.addPicture', { workId: shown, faces: 'perhaps', base64: jpeg().toString('base64') })
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('consents.withdraw', { ...how, purpose: 'face_public' })
    expect(await said()).toEqual({ makers: 1, works: 1, face: 0, named: ['Nurmala'], stillOut: [] })
    expect(await ani().refused('exhibitions.take', { outingId: fair, workId: shown, pieces: 1 })).toBe('stays_here')
    expect(await ani().refused('products.picture', { workId: shown })).toBe('not_found')
  })

  it('takes along no more than there is, no service, and nothing of a protected woman', async () => {
    expect(await ani().refused('exhibitions.take', { outingId, workId, pieces: 11 })).toBe('not_so_many')
    expect(await ani().refused('exhibitions.take', { outingId, workId: service, pieces: 1 })).toBe(
      'service_has_no_stock',
    )
    const hidden = await learner(t, 'Rosdiana')
    const hers = await madeWork(t, [hidden], 2, { title: 'Rok lipit' })
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-7' where case_id = $1`, [hidden])
    expect(await ani().refused('exhibitions.take', { outingId, workId: hers, pieces: 1 })).toBe('stays_here')
    // the same answer for what is made for herself: it does not tell which of them it is
    const own = await madeWork(t, [caseId], 1, { title: 'Taplak', meantFor: 'own_use' })
    expect(await ani().refused('exhibitions.take', { outingId, workId: own, pieces: 1 })).toBe('stays_here')
    await ani().call('exhibitions.take', { outingId, workId, pieces: 6 })
    expect(await page()).toMatchObject({
      step: 'out',
      takenPieces: 6,
      lines: [{ taken: 6, left: 6, makers: 'Suryani' }],
    })
    expect((await hana().call('products.work', { workId })).home).toBe(4)
    expect(await eventsOf(t, caseId)).toContain('exhibitions.shown')
    expect(await tasks()).toEqual([{ kind: 'settle_outing' }])
  })

  it('comes home only when what was taken is sold, back and lost', async () => {
    expect(await ani().refused('exhibitions.comeHome', { outingId })).toBe('counts_do_not_settle')
    await expect(ani().sql('update outings set back_at = now() where outing_id = $1', [outingId])).rejects.toThrow(
      /counts_do_not_settle/,
    )
    expect(await ani().refused('exhibitions.count', count({}))).toBe('nothing_counted')
    expect(await ani().refused('exhibitions.count', count({ sold: 7 }))).toBe('not_so_many')
    await ani().call('exhibitions.count', count({ sold: 4 }))
    await ani().call('exhibitions.count', count({ workId: service, sold: 2, priceRupiah: 20_000 }))
    await ani().call('exhibitions.count', count({ back: 1, lost: 1 }))
    expect(await page()).toMatchObject({
      soldPieces: 6,
      soldRupiah: 300_000,
      consents: { makers: 1, works: 0, face: 0, named: [], stillOut: [] },
    })
    await ani().call('exhibitions.comeHome', { outingId })
    expect(await ani().refused('exhibitions.take', { outingId, workId, pieces: 1 })).toBe('outing_back')
    expect((await hana().call('products.work', { workId })).home).toBe(5)
  })

  it('keeps whom it brought sealed, and follows each up once', async () => {
    const contact = { outingId, kind: 'order' as const, who: 'Toko Sriwijaya', wants: 'Enam daster, 7 November' }
    await ani().call('exhibitions.writeContact', contact)
    const [row] = await t.ownerSql<{ body: string }>('select body from outing_contacts')
    expect(row?.body).not.toContain('Sriwijaya')
    const { contacts } = await page()
    expect(contacts).toMatchObject([{ who: 'Toko Sriwijaya', kind: 'order', isFollowed: false }])
    const { contactId = '' } = contacts[0] ?? {}
    await ani().call('exhibitions.followContact', { contactId })
    expect(await ani().refused('exhibitions.followContact', { contactId })).toBe('followed_already')
  })

  it('is settled by two, with the money that was taken in, to the rupiah; then it stands', async () => {
    const settle = { outingId, cashRupiah: 300_000, countedWith: ani().id }
    expect(await ani().refused('exhibitions.settle', settle)).toBe('not_allowed')
    expect(await hana().refused('exhibitions.settle', { ...settle, cashRupiah: 299_999 })).toBe('cash_differs')
    expect(await hana().refused('exhibitions.settle', { ...settle, countedWith: hana().id })).toBe('count_with_another')
    const sql = `update outings set settled_at = now(), cash_rupiah = $2, counted_with = $3, back_at = now() where outing_id = $1`
    // nobody counts alone by SQL either: what is written down is settled by the other
    await expect(hana().sql(sql, [outingId, 300_000, ani().id])).rejects.toThrow(/counts_herself/)
    expect(await hana().refused('exhibitions.settle', { ...settle, countedWith: t.as(cast.guard).id })).toBe(
      'not_a_counter',
    )
    // a sale that was a mistake is undone before, and what it sold is counted anew
    const { sales } = await hana().call('products.work', { workId })
    await ani().call('products.takeBack', { saleId: sales[0]?.saleId ?? '', kind: 'mistake', pieces: 1 })
    expect(await hana().refused('exhibitions.settle', { ...settle, cashRupiah: 235_000 })).toBe('counts_do_not_settle')
    await ani().call('exhibitions.count', count({ back: 1 }))
    await hana().call('exhibitions.settle', { ...settle, cashRupiah: 235_000 })
    expect(await page(cast.sewing)).toMatchObject({
      step: 'back',
      countedBy: 'Hana',
      countedWith: 'Ani',
      mayConfirm: true,
    })
    expect(await tasks()).toEqual([{ kind: 'confirm_outing' }])
    const seen = { outingId, cashRupiah: 235_000 }
    for (const who of [cast.coordinator, cast.administration, cast.head])
      expect(await t.as(who).refused('exhibitions.confirm', seen), who.username).toBe('counts_herself')
    const alone = `update outings set settled_at = now() where outing_id = $1`
    await expect(hana().sql(alone, [outingId])).rejects.toThrow(/counts_herself/)
    expect(await ani().refused('exhibitions.confirm', { ...seen, cashRupiah: 1 })).toBe('cash_differs')
    const both = await Promise.allSettled([1, 2].map(() => ani().call('exhibitions.confirm', seen)))
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await ani().refused('exhibitions.confirm', seen)).toBe('outing_settled')
    expect(await hana().refused('exhibitions.settle', settle)).toBe('outing_settled')
    expect(await ani().refused('exhibitions.count', count({ sold: 1 }))).toBe('outing_settled')
    await expect(hana().sql(`update outings set costs_rupiah = 5 where outing_id = $1`, [outingId])).rejects.toThrow(
      /outing_settled/,
    )
    expect(await page()).toMatchObject({ step: 'settled', countedWith: 'Ani', cashRupiah: 235_000 })
    expect(await tasks()).toEqual([])
  })

  it('brings what was sold to those who made it, and a thing that comes back later goes into the house', async () => {
    const { waiting, comesTo } = await hana().call('products.money', {})
    expect(comesTo.paid).toBe(235_000)
    await hana().call('products.share', { saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid })
    const { sales } = await hana().call('products.work', { workId })
    const sale = sales.find((s) => s.kind === 'sale')
    await hana().call('products.takeBack', { saleId: sale?.saleId ?? '', kind: 'return', pieces: 1 })
    expect((await hana().call('products.work', { workId })).home).toBe(7)
    expect((await page()).cashRupiah).toBe(235_000)
  })
})
