import PizZip from 'pizzip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { openInData } from '../../clients/tests/support.ts'
import type { PaperForm } from '../rules.ts'

describe('the paper for her SKP', () => {
  let t: TestApp
  let reviewId = ''
  const press = makePapers()
  const rizal = () => t.as(cast.rizal)
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.ownerSql(`update cases set admitted_on = '2026-01-12' where case_id = $1`, [caseId])
    const note = { caseId, on: '2026-01-12', time: '08:00', minutes: 45, discussed: 'Menghitung harga.' } as const
    for (const kind of ['counselling', 'home_visit'] as const)
      await rizal().call('sessions.saveNote', { ...note, kind })
    t.travelTo('2026-02-10T02:00:00Z')
    const words = { words: 'Januari berat, dua kejadian.', lateWhy: 'Asesmen menunggu beliau siap.' }
    const span = { from: '2026-01-01', until: '2026-03-31', with: ['trainings' as const] }
    ;({ reviewId } = await rizal().call('supervision.send', { ...span, ...words }))
    await t.as(cast.head).call('supervision.answer', { reviewId, words: 'Terima kasih atas kunjungannya.' })
  })
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  const text = async (form: PaperForm, who: { username: string } = cast.rizal) => {
    const { base64, fileName } = await t.as(who).call('supervision.paper', { reviewId, form })
    const bytes = Buffer.from(base64, 'base64')
    if (form === 'pdf') return [fileName, pdfText(bytes).join('\n')] as const
    const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? ''
    return [fileName, xml.replace(/<[^>]+>/g, '\n')] as const
  }

  it('says the figures as they were sent, her words and the head’s, in PDF and in Word, and of no woman a word', async () => {
    for (const form of ['pdf', 'word'] as const) {
      const [fileName, said] = await text(form)
      expect(fileName).toBe(`bukti-kerja-2026-01-01-2026-03-31.${form === 'pdf' ? 'pdf' : 'docx'}`)
      for (const wanted of ['Rizal Hakim, S.Tr.Sos.', 'Konselor', 'Asesmen ≤ 14 hari', 'Januari berat, dua kejadian.'])
        expect(said, `${form} ${wanted}`).toContain(wanted)
      expect(said).toContain('Terima kasih atas kunjungannya.')
      expect(said, 'no share and no name').not.toMatch(/%|Suryani|Menghitung harga/)
    }
  })

  it('leaves out what she did not choose to lay to it', async () => {
    expect((await text('pdf'))[1]).not.toContain('Asesmen menunggu beliau siap.')
  })

  it('is made by her and by the head whom she sent it to, and by nobody else', async () => {
    expect((await text('word', cast.head))[1]).toContain('Januari berat')
    for (const who of [cast.wulan, cast.coordinator, cast.administration, cast.psychologist])
      expect(await t.as(who).refused('supervision.paper', { reviewId, form: 'pdf' }), who.username).toBe('not_found')
    for (const who of [cast.guard, cast.socialOffice])
      expect(await t.as(who).refused('supervision.paper', { reviewId, form: 'pdf' }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('supervision.paper', { reviewId, form: 'pdf' })).toBe('not_found')
  })

  it('needs a letterhead, and says where it is written', async () => {
    await t.ownerSql(`update centres set letterhead = letterhead - 'dinas'`)
    expect(await rizal().refused('supervision.paper', { reviewId, form: 'word' })).toBe('letterhead_missing')
  })
})
