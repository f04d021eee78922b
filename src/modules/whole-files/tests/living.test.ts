import { Decrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { businessBook, livingBook } from '../../../app/whole-file-living.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { afterLeaving } from '../../aftercare/tests/support.ts'
import { WORK, writtenBook } from '../../livelihood/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

const SAID = 'Ingin punya mesin sendiri di teras.'
const FINANCE = {
  on: '2026-01-12',
  wish: 'later',
  asked: [{ who: 'kur', on: '2026-01-12', said: 'Menunggu slip lunas' }],
}
const LICENCE = { on: '2026-01-12', nib: 'issued', nibNo: '9120001234567', issuedOn: '2026-01-10', kbliCode: '14120' }

describe('the book of her living in the whole file of one woman', () => {
  let t: TestApp
  let [caseId, hidden] = ['', '']
  const press = makePapers()
  const { left } = afterLeaving(() => t)
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    caseId = await openInHouse(t, 'Salma')
    hidden = await openInHouse(t, 'Kirana', { protectedCode: 'R-9' })
    for (const of of [caseId, hidden])
      await writtenBook(t, cast.rizal, of, SAID, { ...WORK, contact: 'Bu Rini', address: 'Jalan Kenanga 4' })
    const asked = { caseId, version: 0 }
    await t.as(cast.rizal).call('enterprise.saveFinance', { ...asked, ...FINANCE } as never)
    await t.as(cast.rizal).call('enterprise.saveLicence', { ...asked, ...LICENCE, kbliVersion: '2020' } as never)
  }, 180_000)
  afterAll(async () => {
    await t.close()
    await press.close()
  })
  const within = <T>(who: { username: string }, read: (ctx: Ctx) => Promise<T>) => t.as(who).within(read)
  const of = (id: string, isProtected = false) => ({ caseId: id, isProtected })

  it('is every page of it as it stands, in words, for whoever reads her story', async () => {
    for (const who of [cast.rizal, cast.head]) {
      const living = await within(who, (ctx) => livingBook(ctx, of(caseId)))
      expect(living.map((p) => p.title)).toEqual([
        ...['Minat dan kemampuan', 'Penempatan jurusan, ke-1', 'Keadaan rumah', 'Pilihan usaha'],
        ...['Uang rumah tangga, tabungan, dan utang', 'Bantuan yang diterima', 'Magang, mulai 12 Januari 2026'],
      ])
      for (const part of living) expect(JSON.stringify(part), part.title).toContain(SAID)
      const business = await within(who, (ctx) => businessBook(ctx, of(caseId)))
      expect(business.map((p) => p.title)).toEqual(['Rencana usaha', 'Izin usaha', 'Pilihan modal'])
      const [plan, licence, finance] = business
      expect(JSON.stringify(plan?.head)).toContain(SAID)
      expect(plan?.table[0], 'the forecast that she was shown').toEqual([
        ...['Bulan 1: terjual 20', 'masuk Rp1.300.000', 'bahan Rp640.000', 'biaya tetap Rp200.000', 'sisa Rp460.000'],
      ])
      expect(JSON.stringify(licence)).toContain('9120001234567')
      expect(JSON.stringify(finance)).toContain('Menunggu slip lunas')
      const money = JSON.stringify(living[4])
      for (const said of ['Rp600.000', 'Rp340.000', 'Rp300.000']) expect(money).toContain(said)
    }
  })

  it('is closed, and not empty, to whoever holds no key of her story', async () => {
    for (const who of [cast.wulan, cast.nurse, cast.sewing, cast.administration, cast.privacy])
      for (const read of [livingBook, businessBook])
        await expect(
          within(who, (ctx) => read(ctx, of(caseId))),
          who.username,
        ).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('does not say of a protected woman with whom she works', async () => {
    const [told, hers] = [of(caseId), of(hidden, true)]
    const work = async (c: ReturnType<typeof of>) =>
      JSON.stringify((await within(cast.rizal, (ctx) => livingBook(ctx, c))).at(-1))
    for (const where of ['Konveksi Contoh', 'Bu Rini', 'Jalan Kenanga 4']) {
      expect(await work(told)).toContain(where)
      expect(await work(hers)).not.toContain(where)
    }
    expect(await work(hers)).toContain('menjahit seragam')
  })

  it('holds the months after she left, with what is left for each at home', async () => {
    const gone = await left('2026-01-05')
    const figures = { householdSize: 3, salesRupiah: 2_790_000, materialRupiah: 1_330_000, otherCostRupiah: 210_000 }
    await t.as(cast.rizal).call('aftercare.recordContact', {
      ...{ caseId: gone, on: '2026-01-12', work: 'business_running', criteriaMet: ['safe', 'home_stable'] },
      ...{ figures: { ...figures, otherIncomeRupiah: 600_000, incomeMonths: 3 }, mode: 'visit', isReached: true },
      ...{ isSafeToTalk: true, isMet: true, toolStatus: 'in_use' },
    })
    const [after, ...more] = await within(cast.rizal, (ctx) => businessBook(ctx, of(gone)))
    expect(more).toEqual([])
    expect(after?.table).toEqual([
      ['12 Januari 2026', 'usaha Rp1.250.000', 'yang lain Rp600.000', 'satu orang Rp616.667, 3 orang serumah'],
    ])
    expect(JSON.stringify(after?.head)).toContain('Aman: tanpa kekerasan atau eksploitasi baru')
  })

  it('is printed in the file that she is given', async () => {
    const { wholeFileId, words } = await t.as(cast.rizal).call('wholeFiles.make', { caseId, kind: 'her' })
    const { base64 } = await t.as(cast.rizal).call('wholeFiles.take', { wholeFileId })
    const hers = new Decrypter()
    hers.addPassphrase(words ?? '')
    const pdf = await hers.decrypt(Buffer.from(base64, 'base64'))
    const text = pdfText(Buffer.from(pdf)).join('\n').replaceAll(/\s+/g, ' ')
    for (const said of ['Minat dan kemampuan', SAID, 'Rencana usaha', 'sisa Rp460.000', 'Menunggu slip lunas'])
      expect(text, said).toContain(said)
    expect(text).not.toMatch(/Tidak terbaca[^.]*Buku usaha/)
  })
})
