import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import { BUNDLE_MAX } from '../rules.ts'
import { cloth, lockedBudget, paid } from './spent.ts'

/** A PDF of so many pages as a scanner writes it: nothing on them but a line. */
function scanned(pages: number): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ')}] >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << >> >>'),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((o, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${o}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + end, 'latin1').toString('base64')
}
/** A grey picture that every reader shows, with true sums. */
function picture(side = 400): string {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(side, 0)
  size.writeUInt32BE(side, 4)
  size[8] = 8
  const rows = deflateSync(Buffer.alloc((side + 1) * side, 0))
  const head = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return Buffer.concat([head, chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]).toString(
    'base64',
  )
}

describe('the proofs of a payment as one PDF', () => {
  let t: TestApp
  let requestId = ''
  const press = makePapers()
  const office = () => t.as(cast.administration)
  const head = () => t.as(cast.head)
  const pages = async (of = requestId, who: { username: string } = cast.administration) => {
    const { base64, fileName } = await t.as(who).call('spending.bundle', { requestId: of })
    const pdf = Buffer.from(base64, 'base64')
    return { sheets: pdfText(pdf), raw: pdf.toString('latin1'), fileName }
  }
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    await lockedBudget(t)
    requestId = (await office().call('spending.ask', cloth())).requestId
    await head().call('spending.decide', { requestId, decision: 'approved' })
  })
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  it('is a cover alone while there are none, and says of each that it is not there', async () => {
    const { sheets, fileName } = await pages()
    expect([sheets.length, fileName]).toEqual([1, 'bukti-belanja-2026-1.pdf'])
    expect(sheets[0]).toMatch(/Belanja 1\/2026 · Kain katun dan benang/)
    expect(sheets[0]?.match(/belum ada(?! barisnya)/g)?.length).toBe(5)
    expect(sheets[0]).toContain('Belum ada yang dibayar')
  })

  it('holds every page of every scan in the order of the checklist, and what lies on paper or is not needed in words', async () => {
    const add = (kind: 'receipt' | 'terms', base64: string) =>
      office().call('spending.addScan', { requestId, kind, base64 })
    await add('receipt', scanned(3))
    await add('terms', scanned(1))
    const say = (kind: 'tax' | 'goods_received', how: 'paper' | 'not_needed', note: string) =>
      office().call('spending.sayProof', { requestId, kind, how, note })
    await say('tax', 'not_needed', 'Toko belum PKP')
    await say('goods_received', 'paper', 'Map SPJ Januari')
    // it walks like a JPEG and is none: the bundle does not fail of it
    const photo = { requestId, kind: 'photo' as const, base64: jpeg().toString('base64') }
    expect(await office().refused('spending.addScan', photo), 'nobody said that no face is on it').toBe('faces_unsaid')
    await office().call('spending.addScan', { ...photo, noFace: true })
    await office().call('spending.pay', paid(requestId, 1_848_500, { taxRupiah: 27_728 }))
    const { sheets, raw } = await pages()
    expect(sheets.length, 'cover, one, the page of what is broken, three').toBe(6)
    expect(sheets[0]).toContain('Toko belum PKP')
    expect(sheets[0]).toContain('Map SPJ Januari')
    expect(sheets[0]).toMatch(/1\.860\.000.*1\.848\.500.*27\.728.*11\.500/s)
    expect(sheets[1]).toContain('Kerangka acuan')
    expect(sheets[2]).toMatch(/Foto.*tidak dapat dimasukkan/s)
    expect(sheets[3]).toMatch(/Kuitansi.*halaman 1 dari 3/s)
    expect(sheets[5]).toMatch(/Kuitansi.*halaman 3 dari 3/s)
    expect(raw, 'tagged').toContain('/StructTreeRoot')
  })

  it('shows a picture, and forgets it: the next bundle has none of it', async () => {
    const other = async (title: string, base64: string) => {
      const { requestId: of } = await office().call('spending.ask', cloth({ title, kind: 'allowance' }))
      await office().call('spending.addScan', { requestId: of, kind: 'receipt', base64 })
      const { sheets, raw } = await pages(of)
      return [sheets.length, raw.includes('/Subtype /Image')]
    }
    expect(await other('Benang', picture())).toEqual([2, true])
    expect(await other('Kancing', scanned(1))).toEqual([2, false])
  })

  it('takes back the tax only with all of what it was kept from, and a line that takes back says why', async () => {
    const { payments } = await office().call('spending.one', { requestId })
    const paymentId = payments[0]?.paymentId ?? ''
    await office().call('spending.correct', { paymentId, amountRupiah: 1_848_500, reason: 'Salah toko.' })
    const [cover] = (await pages()).sheets
    expect(cover).toContain('Ditarik kembali: Salah toko.')
    expect(cover).toMatch(/Pajak yang dipotong menurut kuitansi\s+Rp0/)
  })

  it('is made by whoever reads money and nobody else, and each scan that it opens is written down', async () => {
    const count = async () => (await t.ownerSql(`select amount from read_log where action = 'spending.bundle'`)).length
    const before = await count()
    expect((await pages(requestId, cast.coordinator)).sheets.length).toBe(6)
    expect(await count()).toBe(before + 1)
    for (const who of [cast.rizal, cast.houseMother, cast.sewing, cast.nurse, cast.guard, cast.socialOffice])
      expect(await t.as(who).refused('spending.bundle', { requestId }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('spending.bundle', { requestId })).toBe('not_found')
    expect(await count()).toBe(before + 1)
    const [event] = await t.ownerSql<{ details: object }>(
      `select details from audit_entries where kind = 'spending.bundle_made' order by seq desc limit 1`,
    )
    expect(event?.details).toEqual({ papers: 3 })
  })

  it('is refused with a sentence when a small file has thousands of pages', async () => {
    const { requestId: of } = await office().call('spending.ask', cloth({ title: 'Pita' }))
    await office().call('spending.addScan', { requestId: of, kind: 'receipt', base64: scanned(4_000) })
    expect(await office().refused('spending.bundle', { requestId: of })).toBe('bundle_too_many_pages')
  })

  it('is refused with a sentence when its scans are too large together, or the house has no letterhead', async () => {
    const { requestId: large } = await office().call('spending.ask', cloth({ title: 'Kertas' }))
    const { proofId } = await office().call('spending.addScan', {
      requestId: large,
      kind: 'receipt',
      base64: scanned(1),
    })
    await t.ownerSql('alter table spend_proofs disable trigger user')
    await t.ownerSql('update spend_proofs set file = decode(repeat($1, $2), $3) where proof_id = $4', [
      '00',
      BUNDLE_MAX + 1,
      'hex',
      proofId,
    ])
    await t.ownerSql('alter table spend_proofs enable trigger user')
    expect(await office().refused('spending.bundle', { requestId: large })).toBe('bundle_too_large')
    await t.ownerSql(`update centres set letterhead = letterhead - 'unit'`)
    expect(await office().refused('spending.bundle', { requestId })).toBe('letterhead_missing')
  })
})
