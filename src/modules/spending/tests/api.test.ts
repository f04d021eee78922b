import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import { exif, jpeg, pdfScan } from '../../../platform/files/tests/scans.ts'
import { openInData } from '../../clients/tests/support.ts'
import { PROOFS_OF, SPEND_KINDS } from '../rules.ts'
import { cloth, lockedBudget, paid, proven } from './spent.ts'

describe('what is spent', () => {
  let t: TestApp
  let [requestId, lineKey] = ['', '']
  beforeAll(async () => {
    t = await startApp()
    await lockedBudget(t)
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const head = () => t.as(cast.head)
  const one = (of = requestId, who: { username: string } = cast.administration) =>
    t.as(who).call('spending.one', { requestId: of })
  const open = (of = requestId) =>
    t.ownerSql('select kind, owner_role from tasks where link = $1 and done_at is null', [`/belanja/${of}`])
  const approved = async (more: object = {}) => {
    const { requestId: id } = await office().call('spending.ask', cloth(more))
    await head().call('spending.decide', { requestId: id, decision: 'approved' })
    return id
  }

  it('is asked for on a line of the budget in force, and the head has the decision', async () => {
    const { lines, hasPlan } = await office().call('spending.ground', { year: 2026 })
    const line = lines.find((l) => l.name === 'Bahan praktik menjahit')
    expect([hasPlan, lines.length, line?.leftRupiah]).toEqual([true, 19, 30_000_000])
    lineKey = line?.lineKey ?? ''
    requestId = (await office().call('spending.ask', cloth({ lineKey }))).requestId
    expect(await open()).toEqual([{ kind: 'decide_spending', owner_role: 'head' }])
    expect(await one()).toMatchObject({ no: 1, state: 'asked', warnings: [], line: { leftRupiah: 30_000_000 } })
  })

  it('without a line, or over what is left of it, is warned of and not refused', async () => {
    const without = await office().call('spending.ask', cloth({ title: 'Kursi roda' }))
    expect((await one(without.requestId)).warnings).toEqual(['no_line'])
    const much = { lineKey, money: { amountRupiah: 40_000_000, fund: 'apbd' as const } }
    const over = await office().call('spending.ask', cloth(much))
    expect((await one(over.requestId)).warnings).toEqual(['over_line'])
    await head().call('spending.decide', { requestId: over.requestId, decision: 'declined', words: 'Terlalu banyak.' })
    expect(await one(over.requestId)).toMatchObject({ state: 'declined', answer: 'Terlalu banyak.' })
    const early = await office().call('spending.ask', cloth({ year: 2025 }))
    expect((await one(early.requestId)).warnings).toEqual(['no_plan'])
  })

  it('is not asked for with a name, a day that is over, a line of nowhere or money of another year', async () => {
    await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    expect(await office().refused('spending.ask', cloth({ title: 'Susu untuk Suryani' }))).toBe('names_somebody')
    expect(await office().refused('spending.ask', cloth({ neededOn: '2026-01-11' }))).toBe('needed_in_past')
    expect(await office().refused('spending.ask', cloth({ year: 2027 }))).toBe('year_not_now')
    expect(await office().refused('spending.ask', cloth({ lineKey: crypto.randomUUID() }))).toBe('not_found')
    const free = cloth({ money: { amountRupiah: 0, fund: 'apbd' } })
    expect(await office().refused('spending.ask', free)).toBe('invalid_input')
  })

  it('is read by whoever reads money and by nobody else; also by SQL', async () => {
    for (const who of [cast.head, cast.coordinator])
      expect(await one(requestId, who), who.username).toMatchObject({ mayPay: false, mayProve: false })
    for (const who of [cast.rizal, cast.houseMother, cast.sewing, cast.nurse, cast.guard, cast.socialOffice]) {
      expect(await t.as(who).refused('spending.book', {}), who.username).toBe('not_allowed')
      for (const table of ['spend_requests', 'spend_proofs', 'spend_payments'])
        expect(await t.as(who).sql(`select 1 from ${table}`), `${who.username} ${table}`).toEqual([])
      const pay = `insert into spend_payments (centre_id, payment_id, request_id, amount_rupiah, paid_on, way, payee, receipt_no, paid_by, at)
        values (sec.centre(), gen_random_uuid(), $1, 1, current_date, 'cash', 'x', 'x', sec.person(), now())`
      await expect(t.as(who).sql(pay, [requestId]), who.username).rejects.toThrow(/row-level security/)
    }
    expect(await t.as(elsewhere.head).refused('spending.one', { requestId })).toBe('not_found')
    expect(await t.as(cast.coordinator).refused('spending.ask', cloth())).toBe('not_allowed')
  })

  it('is decided once, by a head who did not ask for it, with words where she says no; also by SQL', async () => {
    expect(await office().refused('spending.decide', { requestId, decision: 'approved' })).toBe('not_allowed')
    expect(await head().refused('spending.decide', { requestId, decision: 'declined' })).toBe('say_why')
    const own = `update spend_requests set decision = 'approved', decided_at = now() where request_id = $1`
    await expect(office().sql(own, [requestId])).rejects.toThrow(/not_allowed/)
    await t.ownerSql('alter table spend_requests disable trigger user')
    await t.ownerSql('update spend_requests set asked_by = $1 where request_id = $2', [head().id, requestId])
    await t.ownerSql('alter table spend_requests enable trigger user')
    expect(await head().refused('spending.decide', { requestId, decision: 'approved' })).toBe('own_request')
    await expect(head().sql(own, [requestId])).rejects.toThrow(/own_request/)
    await t.ownerSql('alter table spend_requests disable trigger user')
    await t.ownerSql('update spend_requests set asked_by = $1 where request_id = $2', [office().id, requestId])
    await t.ownerSql('alter table spend_requests enable trigger user')
    await head().call('spending.decide', { requestId, decision: 'approved', words: 'Silakan.' })
    expect(await head().refused('spending.decide', { requestId, decision: 'approved' })).toBe('request_moved_on')
    await expect(
      head().sql(`update spend_requests set decision = 'declined' where request_id = $1`, [requestId]),
    ).rejects.toThrow(/request_moved_on|not_allowed/)
    expect(await open()).toEqual([{ kind: 'pay_spending', owner_role: 'administration' }])
    expect(await one()).toMatchObject({ state: 'approved', committedRupiah: 1_860_000, mayPay: false })
  })

  it('is not paid without its proofs, of which the receipt always is one; the database says the same', async () => {
    for (const kind of SPEND_KINDS) {
      const [row] = await t.ownerSql<{ of: string[] }>('select sec.spend_proofs_of($1) as of', [kind])
      expect(row?.of, kind).toEqual(PROOFS_OF[kind])
    }
    expect(await office().refused('spending.pay', paid(requestId, 1_848_500))).toBe('proofs_missing')
    const sql = `insert into spend_payments (centre_id, payment_id, request_id, amount_rupiah, paid_on, way, payee, receipt_no, paid_by, at)
      values (sec.centre(), gen_random_uuid(), $1, $2, current_date, 'cash', 'x', 'x', sec.person(), now())`
    await expect(office().sql(sql, [requestId, 5])).rejects.toThrow(/proofs_missing/)
    const say = { requestId, kind: 'receipt' as const, how: 'not_needed' as const, note: 'Hilang' }
    expect(await office().refused('spending.sayProof', say)).toBe('receipt_needed')
    const named = { requestId, kind: 'tax' as const, how: 'not_needed' as const, note: 'Untuk Suryani' }
    expect(await office().refused('spending.sayProof', named)).toBe('names_somebody')
    await proven(t, requestId)
    await expect(office().sql(sql, [requestId, 1_860_001])).rejects.toThrow(/over_approved/)
    expect((await one()).mayPay).toBe(true)
  })

  it('keeps a scan as it shows itself and nothing that hides in it, sealed; whoever opens one is written down', async () => {
    const scan = (base64: string) => ({ requestId, kind: 'receipt' as const, base64 })
    expect(await office().refused('spending.addScan', scan('AAAA'))).toBe('scan_kind')
    const large = Buffer.alloc(3_000_001).toString('base64')
    expect(await office().refused('spending.addScan', scan(large))).toBe('scan_too_large')
    const picture = jpeg({ parts: [exif(1)] }).toString('base64')
    const { proofId } = await office().call('spending.addScan', scan(picture))
    const pdf = await office().call('spending.addScan', scan(pdfScan().toString('base64')))
    const shown = await t.as(cast.head).call('spending.scan', { proofId })
    expect(Buffer.from(shown.base64, 'base64').toString('latin1')).not.toContain('GPS')
    expect((await head().call('spending.scan', { proofId: pdf.proofId })).type).toBe('application/pdf')
    const [row] = await t.ownerSql<{ file: Buffer }>('select file from spend_proofs where proof_id = $1', [proofId])
    expect(row?.file.includes(Buffer.from(shown.base64, 'base64'))).toBe(false)
    const reads = await t.ownerSql(`select 1 from read_log where action = 'spending.scan'`)
    expect(reads.length).toBe(2)
    expect(await t.as(cast.rizal).refused('spending.scan', { proofId })).toBe('not_allowed')
    await office().call('spending.removeProof', { proofId: pdf.proofId })
    expect(await office().refused('spending.scan', { proofId: pdf.proofId })).toBe('not_found')
    expect(await office().refused('spending.removeProof', { proofId: pdf.proofId })).toBe('not_found')
  })

  it('is paid on a day that has come, never over what was approved, and leaves its line that much less', async () => {
    const wrong: [object, string][] = [
      [{ paidOn: '2026-01-13' }, 'in_the_future'],
      [{ paidOn: '2026-01-11' }, 'before_asked'],
      [{ amountRupiah: 1_860_001 }, 'over_approved'],
      [{ taxRupiah: 1_900_000 }, 'tax_over'],
      [{ payee: 'Suryani' }, 'names_somebody'],
    ]
    for (const [more, code] of wrong)
      expect(await office().refused('spending.pay', paid(requestId, 1_848_500, more)), code).toBe(code)
    await office().call('spending.pay', paid(requestId, 1_848_500))
    expect(await one()).toMatchObject({
      ...{ state: 'approved', paidRupiah: 1_848_500, committedRupiah: 11_500 },
      line: { paidRupiah: 1_848_500, committedRupiah: 11_500, leftRupiah: 28_140_000 },
    })
    const [proof] = (await one()).proofs
    expect(await office().refused('spending.removeProof', { proofId: proof?.proofId ?? '' })).toBe('paid_on_it')
    await office().call('spending.close', { requestId })
    expect(await one()).toMatchObject({ state: 'closed', committedRupiah: 0, line: { leftRupiah: 28_151_500 } })
    expect(await office().refused('spending.pay', paid(requestId, 1))).toBe('not_approved')
    expect(await office().refused('spending.close', { requestId })).toBe('request_moved_on')
    expect(await open()).toEqual([])
  })

  it('of two who pay the same at once lets one', async () => {
    const id = await approved({ title: 'Kertas' })
    await proven(t, id)
    const both = await Promise.allSettled([1, 2].map(() => office().call('spending.pay', paid(id, 1_860_000))))
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await one(id)).toMatchObject({ state: 'paid', paidRupiah: 1_860_000 })
    expect(await open(id), 'nothing waits').toEqual([])
  })

  it('is corrected by a line that takes back, at most what was paid, and then waits again', async () => {
    const id = await approved({ title: 'Benang' })
    await proven(t, id)
    await office().call('spending.pay', paid(id, 1_860_000))
    const [payment] = (await one(id)).payments
    const take = (amountRupiah: number, reason = 'Salah ketik.') => ({
      ...{ paymentId: payment?.paymentId ?? '', amountRupiah, reason },
    })
    expect(await office().refused('spending.correct', take(1_860_001))).toBe('over_corrected')
    expect(await office().refused('spending.correct', take(10, 'Uang Suryani'))).toBe('names_somebody')
    expect(await t.as(cast.head).refused('spending.correct', take(10))).toBe('not_allowed')
    await office().call('spending.correct', take(60_000))
    expect(await office().refused('spending.correct', take(1_800_001))).toBe('over_corrected')
    expect(await one(id)).toMatchObject({ state: 'approved', paidRupiah: 1_800_000, committedRupiah: 60_000 })
    expect(await open(id)).toMatchObject([{ kind: 'pay_spending' }])
    for (const sql of ['update spend_payments set amount_rupiah = 1', 'delete from spend_payments'])
      await expect(office().sql(sql), sql).rejects.toThrow(/permission denied/)
  })

  it('is never paid by whoever approved it, also when she keeps the money', async () => {
    const id = await approved({ title: 'Tinta' })
    await proven(t, id)
    await t.ownerSql('alter table spend_requests disable trigger user')
    await t.ownerSql('update spend_requests set asked_by = $1, decided_by = $2 where request_id = $3', [
      head().id,
      office().id,
      id,
    ])
    await t.ownerSql('alter table spend_requests enable trigger user')
    expect(await office().refused('spending.pay', paid(id, 5))).toBe('own_approval')
    const sql = `insert into spend_payments (centre_id, payment_id, request_id, amount_rupiah, paid_on, way, payee, receipt_no, paid_by, at)
      values (sec.centre(), gen_random_uuid(), $1, 5, current_date, 'cash', 'x', 'x', sec.person(), now())`
    await expect(office().sql(sql, [id])).rejects.toThrow(/own_approval/)
  })

  it('is kept by a treasurer, who reads what the head said and opens the papers, with a key of the money and of no woman', async () => {
    const personId = t.as(cast.wulan).id
    await head().call('access.grantRole', { personId, role: 'treasurer', untilOn: '2026-03-31' })
    const id = (await t.as(cast.wulan).call('spending.ask', cloth({ title: 'Kanji' }))).requestId
    await head().call('spending.decide', { requestId: id, decision: 'approved', words: 'Beli di koperasi.' })
    expect(await open(id)).toEqual([{ kind: 'pay_spending', owner_role: 'treasurer' }])
    expect(await one(id, cast.wulan)).toMatchObject({ answer: 'Beli di koperasi.', mayProve: true })
    const picture = jpeg().toString('base64')
    const { proofId } = await t
      .as(cast.wulan)
      .call('spending.addScan', { requestId: id, kind: 'receipt', base64: picture })
    expect((await t.as(cast.wulan).call('spending.scan', { proofId })).type).toBe('image/jpeg')
    await head().call('access.endRole', { personId, role: 'treasurer' })
    expect(await t.as(cast.wulan).refused('spending.one', { requestId: id })).toBe('not_allowed')
  })

  it('stands in a book by what waits, and leaves as a sheet', async () => {
    const { requests, mayAsk } = await head().call('spending.book', {})
    expect([requests[0]?.state, mayAsk]).toEqual(['asked', false])
    const years = [2026, 2025, 2024].map((year) => t.as(cast.administration).call('spending.book', { year }))
    expect(
      (await Promise.all(years)).map((b) => b.mayAsk),
      'in January also of the year before',
    ).toEqual([true, true, false])
    expect(new Set(requests.map((r) => r.no)).size).toBe(requests.length)
    const rows = await sheetRows(await head().call('spending.sheet', { year: 2026, state: 'closed' }))
    expect(rows).toMatchObject([{ 'Baris anggaran': 'Bahan praktik menjahit', 'Dibayar (Rp)': '1848500' }])
    expect(await takenOut(t, 'spending')).toMatchObject({ details: { rows: 1 } })
  })
})
