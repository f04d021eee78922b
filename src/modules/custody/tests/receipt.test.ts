import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { eventsOf, openInData } from '../../clients/tests/support.ts'
import { paper as sheet } from '../../letters/papers/tanda-terima-tabungan/data.ts'

describe('the receipt for savings that were paid out', () => {
  let t: TestApp
  let end = async () => {}
  let caseId: string
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, caseId, cast.rizal)
    await enter('deposit', 390_000)
  })
  afterAll(() => end())
  type Kind = 'deposit' | 'withdrawal' | 'payout'
  const enter = async (kind: Kind, rupiah: number, signedHow: 'signature' | 'heirs' | 'not_present' = 'signature') =>
    (await t.as(cast.houseMother).call('custody.enterSavings', { caseId, kind, rupiah, signedHow })).seq
  const printed = async (seq: number, who: { username: string } = cast.houseMother) => {
    await t.stepUp(who)
    const file = await t.as(who).call('custody.receipt', { caseId, seq })
    expect(file.fileName, 'nobody is named').toBe(`tanda-terima-${seq}.pdf`)
    return pdfText(Buffer.from(file.base64, 'base64')).join(' ').replace(/\s+/g, ' ')
  }

  it('is printed by the house mother who pays, with the sum in words, both names, and a line in the chain', async () => {
    const page = await printed(await enter('withdrawal', 50_000))
    for (const said of ['Ibu Hartini', 'Diambil', 'Rp50.000', 'lima puluh ribu rupiah', 'Rp340.000', 'Yanti Rahayu'])
      expect(page).toContain(said)
    expect(page).toContain('tiga ratus empat puluh ribu rupiah')
    expect((await eventsOf(t, caseId)).at(-1)).toBe('custody.receipt_printed')
  })

  it('leaves room for whoever received it for her, and names her heirs as such', async () => {
    expect(await printed(await enter('payout', 10_000, 'heirs'))).toContain('Yang menerima, ahli waris,')
    expect(await printed(await enter('payout', 10_000, 'not_present'))).toContain('Yang menerima untuk beliau,')
  })

  it('is of money that went out and still stands, and of nothing else', async () => {
    const wrong = await enter('payout', 20_000)
    await t.as(cast.houseMother).call('custody.correctSavings', { caseId, seq: wrong, signedHow: 'signature' })
    await t.stepUp(cast.houseMother)
    const refused = (seq: number) => t.as(cast.houseMother).refused('custody.receipt', { caseId, seq })
    expect(await refused(wrong)).toBe('payment_taken_back')
    expect(await refused(wrong + 1), 'the line that took it back').toBe('nothing_paid_out')
    expect(await refused(1)).toBe('nothing_paid_out')
    expect(await refused(99)).toBe('not_found')
  })

  it('asks for a fresh second factor, and is of nobody who keeps no money of hers', async () => {
    t.pass({ minutes: 10 })
    expect(await t.as(cast.houseMother).refused('custody.receipt', { caseId, seq: 2 })).toBe('step_up_needed')
    for (const who of [cast.wulan, cast.sewing, cast.nurse, cast.guard, cast.privacy, elsewhere.stranger]) {
      const code = await t.as(who).refused('custody.receipt', { caseId, seq: 2 })
      expect(['not_allowed', 'step_up_needed', 'not_found'], who.username).toContain(code)
    }
    await t.stepUp(elsewhere.head)
    expect(await t.as(elsewhere.head).refused('custody.receipt', { caseId, seq: 2 })).toBe('not_found')
    await t.stepUp(cast.wulan)
    expect(await t.as(cast.wulan).refused('custody.receipt', { caseId, seq: 2 }), 'not her worker').toBe('not_found')
    const page = await printed(2, cast.rizal)
    expect(page, 'who paid, and not who prints').toContain('Yanti Rahayu')
  })

  it('says of a protected woman her code and no word more, and can not be given her name', async () => {
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-7' where case_id = $1`, [caseId])
    const page = await printed(2, cast.head)
    expect(page).toContain('kode R-7')
    expect(page).not.toContain('Hartini')
    expect(page).not.toContain('Nomor induk')
    const lembaga = { pemda: 'A', dinas: 'B', unit: 'C', alamat: 'D', netral: { alamat: 'D' } }
    const data = {
      ...{ lembaga, baris: 1, keperluan: 'Diambil', jumlah: 1, saldo: 0, kota: 'K', tanggal: '2026-01-20' },
      ...{ penerima: 'dia', pembayar: { jabatan: 'P', nama: 'N' }, orang: { dilindungi: true, kode: 'R-7' } },
    }
    expect(sheet.schema.safeParse(data).success).toBe(true)
    expect(sheet.schema.safeParse({ ...data, orang: { ...data.orang, nama: 'Hartini' } }).success).toBe(false)
    expect(sheet.schema.safeParse({ ...data, jumlah: 0 }).success, 'nothing was paid').toBe(false)
  })
})
