import { Decrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { medicines, olderPlans, photos } from '../../../app/whole-file-more.ts'
import { jpeg } from '../../../platform/files/tests/scans.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

const prescribed = {
  ...{ medicine: 'TLD', dose: '1 tablet', times: ['07.00', '21.00'], prescribedBy: 'dr. Contoh, Puskesmas' },
  fromOn: '2026-01-12',
}

describe('what else is in the whole file of one woman', () => {
  let t: TestApp
  let [caseId, hidden] = ['', '']
  const press = makePapers()
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    caseId = await openInHouse(t, 'Salma')
    hidden = await openInHouse(t, 'Kirana', { protectedCode: 'R-9' })
    for (const of of [caseId, hidden]) {
      const items = [{ item: 'cincin Kirana', quantity: 1, kept: 'store' as const }]
      const { belongingIds } = await t.as(cast.rizal).call('custody.listBelongings', { caseId: of, items })
      const base64 = jpeg().toString('base64')
      await t.as(cast.rizal).call('custody.addPicture', { belongingId: belongingIds[0] ?? '', base64 })
    }
  }, 180_000)
  afterAll(async () => {
    await t.close()
    await press.close()
  })
  const she = () => ({ caseId, isProtected: false })
  const within = <T>(who: { username: string }, read: (ctx: Ctx) => Promise<T>) => t.as(who).within(read)

  it('is every medicine with the newest word of each dose, for whoever holds the key of her health, and closed to others', async () => {
    t.travelTo('2026-01-12T23:55:00Z')
    const { planId } = await t
      .as(cast.nurse)
      .call('medication.savePlan', { ...prescribed, caseId, fromOn: '2026-01-13' })
    const mark = { planId, onDay: '2026-01-13', time: '07:00' }
    await t.as(cast.nurse).call('medication.mark', { ...mark, version: 0, mark: 'refused' })
    await t.as(cast.nurse).call('medication.mark', { ...mark, version: 1, mark: 'given' })
    const [one, ...more] = await within(cast.nurse, (ctx) => medicines(ctx, she()))
    expect(more).toEqual([])
    expect(one?.title).toBe('Obat: TLD')
    expect(one?.head.map((r) => r.text)).toEqual(expect.arrayContaining(['1 tablet', '07.00, 21.00']))
    expect(one?.table, 'a corrected dose stands once').toEqual([
      ['13 Jan 2026, 07.00', 'Diberikan', 'Sri'].map((x) => expect.stringContaining(x.slice(0, 2))),
    ])
    for (const who of [cast.rizal, cast.head])
      await expect(
        within(who, (ctx) => medicines(ctx, she())),
        who.username,
      ).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('is no older plan where there is none, and closed to whoever holds no key of her story', async () => {
    expect(await within(cast.rizal, (ctx) => olderPlans(ctx, she()))).toEqual([])
    expect(await within(cast.houseMother, (ctx) => olderPlans(ctx, she())).catch(() => [])).toEqual([])
  })

  it('is a photo of what is kept for her; of a protected woman no title says what was written of it', async () => {
    const of = (case_: { caseId: string; isProtected: boolean }) =>
      within(cast.rizal, (ctx) => Array.fromAsync(photos(ctx, case_, (read) => read())))
    expect(await of(she())).toMatchObject([
      { title: 'Foto barang titipan: cincin Kirana', says: null, file: { kind: 'jpeg' } },
    ])
    expect(await of({ caseId: hidden, isProtected: true })).toMatchObject([{ title: 'Foto barang titipan' }])
  })

  it('is printed for her, says what is closed to its maker, and holds no photo of a protected woman', async () => {
    const made = async (of: string) => {
      const { wholeFileId, words } = await t.as(cast.rizal).call('wholeFiles.make', { caseId: of, kind: 'her' })
      const { base64 } = await t.as(cast.rizal).call('wholeFiles.take', { wholeFileId })
      const hers = new Decrypter()
      hers.addPassphrase(words ?? '')
      const pdf = await hers.decrypt(Buffer.from(base64, 'base64'))
      return pdfText(Buffer.from(pdf)).join('\n').replaceAll(/\s+/g, ' ')
    }
    const hers = await made(caseId)
    expect(hers).toContain('Foto barang titipan: cincin Kirana')
    expect(hers).toMatch(/Tidak terbaca oleh pembuat berkas ini, jadi tidak ikut: [^.]*Obat dan pemberiannya/)
    const shielded = await made(hidden)
    expect(shielded).toContain('Foto barang titipan')
    expect(shielded).not.toContain('Kirana')
  })
})
