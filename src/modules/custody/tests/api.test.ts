import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { sheetRows } from '../../../../tests/support/sheet-rows.ts'
import { eventsOf, openInData } from '../../clients/tests/support.ts'

describe('what she brought', () => {
  let t: TestApp
  let caseId: string
  let ring: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal)
  })
  afterAll(() => t.close())
  const bag = { item: 'tas pakaian', quantity: 1, kept: 'store' as const }
  const gold = { item: 'cincin', quantity: 1, kept: 'sealed' as const, envelopeNo: '004' }

  it('is listed, and valuables are sealed by two people under a number', async () => {
    const made = await t.as(cast.houseMother).call('custody.listBelongings', {
      caseId,
      secondPersonId: t.as(cast.rizal).id,
      items: [bag, gold, { item: 'telepon genggam', quantity: 1, kept: 'held_by_her' }],
    })
    ring = made.belongingIds[1] ?? ''
    const { belongings, stillHere } = await t.as(cast.rizal).call('custody.ofCase', { caseId })
    expect(belongings.map((b) => [b.item, b.kept, b.envelopeNo, b.receivedBy, b.secondPerson])).toEqual([
      ['cincin', 'sealed', '004', 'Yanti', 'Rizal'],
      ['tas pakaian', 'store', null, 'Yanti', 'Rizal'],
      ['telepon genggam', 'held_by_her', null, 'Yanti', 'Rizal'],
    ])
    expect(stillHere).toBe(2)
    expect((await eventsOf(t, caseId)).at(-1)).toBe('custody.belongings_listed')
  })

  it('is refused without a number, without a second person, or with a number in use', async () => {
    const list = (items: object[], more: object = { secondPersonId: t.as(cast.rizal).id }) =>
      t.as(cast.houseMother).refused('custody.listBelongings', { caseId, items: items as [], ...more })
    expect(await list([{ ...gold, envelopeNo: undefined }])).toBe('envelope_needed')
    expect(await list([{ ...gold, envelopeNo: 'cincin' }])).toBe('envelope_number')
    expect(await list([gold], {})).toBe('second_signature_needed')
    expect(await list([gold], { secondPersonId: t.as(cast.houseMother).id })).toBe('second_signature_needed')
    expect(await list([gold])).toBe('envelope_taken')
    expect(await list([bag], { secondPersonId: caseId })).toBe('no_such_colleague')
    expect(await t.as(elsewhere.stranger).refused('custody.listBelongings', { caseId, items: [bag] })).toBe('not_found')
    expect(await t.as(cast.wulan).refused('custody.listBelongings', { caseId, items: [bag] })).toBe('not_allowed')
    expect(await t.as(cast.sewing).refused('custody.ofCase', { caseId })).toBe('not_allowed')
    expect((await t.as(cast.wulan).call('custody.ofCase', { caseId })).belongings).toEqual([])
  })

  it('is given back once, and the envelope number is free again', async () => {
    expect(
      await t.as(cast.houseMother).call('custody.returnBelongings', { caseId, belongingIds: [ring], to: 'herself' }),
    ).toEqual({ stillHere: 1 })
    expect(
      await t.as(cast.houseMother).refused('custody.returnBelongings', { caseId, belongingIds: [ring], to: 'herself' }),
    ).toBe('already_returned')
    expect(
      await t
        .as(cast.houseMother)
        .refused('custody.returnBelongings', { caseId, belongingIds: [crypto.randomUUID()], to: 'herself' }),
    ).toBe('not_found')
    await t
      .as(cast.houseMother)
      .call('custody.listBelongings', { caseId, items: [gold], secondPersonId: t.as(cast.rizal).id })
  })

  it('counts as unclaimed only ninety days after she has left', async () => {
    const { belongings } = await t.as(cast.rizal).call('custody.ofCase', { caseId })
    const ids = belongings.filter((b) => b.returnedAt === null).map((b) => b.belongingId)
    const unclaimed = () =>
      t.as(cast.administration).call('custody.returnBelongings', { caseId, belongingIds: ids, to: 'unclaimed' })
    await expect(unclaimed()).rejects.toThrow('too_early_unclaimed')
    await t.ownerSql(`update cases set state = 'closed', closed_on = '2026-02-23' where case_id = $1`, [caseId])
    t.travelTo('2026-05-23T02:00:00Z')
    await expect(unclaimed()).rejects.toThrow('too_early_unclaimed')
    t.travelTo('2026-05-24T02:00:00Z')
    expect(await unclaimed()).toEqual({ stillHere: 0 })
    expect(await t.as(cast.coordinator).refused('custody.listBelongings', { caseId, items: [bag] })).toBe('case_closed')
  })
})

describe('her savings', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, caseId, cast.rizal)
  })
  afterAll(() => t.close())
  const enter = (kind: 'deposit' | 'pocket_money' | 'sales_share' | 'withdrawal' | 'payout', rupiah: number) =>
    t.as(cast.houseMother).call('custody.enterSavings', { caseId, kind, rupiah, signedHow: 'thumbprint' })

  it('count themselves line by line', async () => {
    expect(await enter('deposit', 150_000)).toEqual({ seq: 1, balanceRupiah: 150_000 })
    expect(await enter('sales_share', 240_000)).toEqual({ seq: 2, balanceRupiah: 390_000 })
    expect(await enter('withdrawal', 50_000)).toEqual({ seq: 3, balanceRupiah: 340_000 })
    const { lines, balanceRupiah } = await t.as(cast.rizal).call('custody.savings', { caseId })
    expect(lines.map((l) => [l.seq, l.kind, l.amountRupiah, l.balanceRupiah, l.by])).toEqual([
      [3, 'withdrawal', -50_000, 340_000, 'Yanti'],
      [2, 'sales_share', 240_000, 390_000, 'Yanti'],
      [1, 'deposit', 150_000, 150_000, 'Yanti'],
    ])
    expect(balanceRupiah).toBe(340_000)
    expect(await t.as(cast.head).call('custody.balance', { caseId })).toEqual({ balanceRupiah: 340_000, lines: 3 })
  })

  it('never go below nothing, not even when ten take money at the same moment', async () => {
    await expect(enter('withdrawal', 340_001)).rejects.toThrow('not_enough')
    await t.as(cast.houseMother).signIn()
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => enter('withdrawal', 100_000)))
    expect(answers.filter((a) => a.status === 'fulfilled')).toHaveLength(3)
    expect(await t.as(cast.head).call('custody.balance', { caseId })).toEqual({ balanceRupiah: 40_000, lines: 6 })
    const rows = await t.ownerSql<{ seq: number; amount_rupiah: string; balance_rupiah: string }>(
      `select seq, amount_rupiah, balance_rupiah from savings_entries where case_id = $1 order by seq`,
      [caseId],
    )
    let sum = 0
    rows.forEach((r, i) => {
      sum += Number(r.amount_rupiah)
      expect([r.seq, Number(r.balance_rupiah)]).toEqual([i + 1, sum])
    })
  })

  it('stand in one list, to count the cash by, for whoever keeps it', async () => {
    const hers = async (who: { username: string }) =>
      (await t.as(who).call('custody.books', {})).books.find((b) => b.caseId === caseId)
    expect(await hers(cast.houseMother)).toMatchObject({ label: 'Hartini', balanceRupiah: 40_000 })
    expect(await hers(cast.administration)).toMatchObject({ label: 'Hartini', honorific: 'Ibu', balanceRupiah: 40_000 })
    expect(await t.as(cast.sewing).refused('custody.books', {})).toBe('not_allowed')
    for (const who of [cast.houseMother, cast.sewing])
      expect(await t.as(who).refused('custody.listSheet', {})).toBe('not_allowed')
    await t.stepUp(cast.administration)
    const rows = await sheetRows(await t.as(cast.administration).call('custody.listSheet', {}))
    expect(rows.map((r) => Object.values(r)[0])).toContain('Ibu Hartini')
    expect(await t.ownerSql(`select 1 as n from audit_entries where kind = 'custody.list_taken_out'`)).toHaveLength(1)
    expect((await t.as(elsewhere.head).call('custody.books', {})).totalRupiah).toBe(0)
  })

  it('are corrected by another line, once, and never written over', async () => {
    const wrong = await enter('deposit', 9_000)
    const back = await t
      .as(cast.rizal)
      .call('custody.correctSavings', { caseId, seq: wrong.seq, signedHow: 'signature' })
    expect(back).toEqual({ seq: wrong.seq + 1, balanceRupiah: 40_000 })
    expect(
      await t.as(cast.rizal).refused('custody.correctSavings', { caseId, seq: wrong.seq, signedHow: 'signature' }),
    ).toBe('already_corrected')
    expect(
      await t.as(cast.rizal).refused('custody.correctSavings', { caseId, seq: back.seq, signedHow: 'signature' }),
    ).toBe('already_corrected')
    expect(await t.as(cast.rizal).refused('custody.correctSavings', { caseId, seq: 99, signedHow: 'signature' })).toBe(
      'not_found',
    )
    expect(await t.as(cast.rizal).refused('custody.correctSavings', { caseId, seq: 1, signedHow: 'signature' })).toBe(
      'not_enough',
    )
    await expect(t.as(cast.head).sql('update savings_entries set amount_rupiah = 1')).rejects.toThrow(
      /permission denied/,
    )
    await expect(t.as(cast.head).sql('delete from savings_entries')).rejects.toThrow(/permission denied/)
    await expect(
      t
        .as(cast.head)
        .sql(
          `insert into savings_entries (centre_id, case_id, seq, kind, amount_rupiah, balance_rupiah, signed_how, at) select centre_id, $1, 99, 'deposit', 5, 5000000, 'signature', now() from centres`,
          [caseId],
        ),
    ).rejects.toThrow(/permission denied/)
  })

  it('are entered once when the same call arrives twice, and by nobody without a part in them', async () => {
    const key = crypto.randomUUID()
    const twice = () =>
      t
        .as(cast.rizal)
        .call('custody.enterSavings', { caseId, kind: 'pocket_money', rupiah: 2_000, signedHow: 'signature' }, key)
    expect(await twice()).toEqual(await twice())
    const line = { caseId, kind: 'deposit' as const, rupiah: 1_000, signedHow: 'signature' as const }
    expect(await t.as(cast.wulan).refused('custody.enterSavings', line)).toBe('not_allowed')
    expect(await t.as(cast.sewing).refused('custody.enterSavings', line)).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('custody.enterSavings', line)).toBe('not_found')
  })
})
