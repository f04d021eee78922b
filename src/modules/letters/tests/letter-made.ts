import { beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { jpeg, pdfScan } from '../../../platform/files/tests/scans.ts'
import { MADE_PAPERS } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import { f01Fields, hash, type LetterDesk, wordsOn, writeMinute } from './desk.ts'

/** From what is offered to the page that went out and never changes. */
export function letterMade(at: () => LetterDesk) {
  describe('a letter on its way', () => {
    let t: TestApp
    let intakeId: string
    let caseId: string
    beforeAll(() => {
      ;({ t, intakeId, caseId } = at())
    })
    const kinds = async (letterId: string) =>
      (await t.ownerSql('select kind, case_id, details from audit_entries where subject_id = $1 order by seq', [
        letterId,
      ])) as { kind: string; case_id: string | null; details: Record<string, unknown> }[]

    it('is offered to those who make it, and to nobody else', async () => {
      const codes = async (who: (typeof cast)[keyof typeof cast]) =>
        (await t.as(who).call('letters.papers', {})).papers.map((p) => p.code)
      expect(await codes(cast.administration)).toEqual(
        expect.arrayContaining(['f01', 'sk-penetapan', 'f07', 'f04-f05', 'daftar-hadir']),
      )
      expect(await codes(cast.administration)).not.toContain('f16')
      expect(await codes(cast.sewing)).toEqual(['daftar-hadir'])
      expect(await t.as(cast.guard).refused('letters.papers', {})).toBe('not_allowed')
      expect(await codes(cast.nurse)).toEqual(MADE_PAPERS.filter((code) => MAKERS[code].keep === 'health'))
    })

    it('names everything that is missing, with the way there, before any number is taken', async () => {
      const { missing, preview, values } = await t
        .as(cast.administration)
        .call('letters.prepare', { code: 'f01', subjectId: intakeId, fields: {}, preview: true })
      expect(missing.map((m) => m.field)).toEqual(['surat.kepada.jabatan', 'daerah', 'narahubung.telepon'])
      expect(missing.every((m) => m.where === 'here' && m.href === null)).toBe(true)
      expect(preview).toBeNull()
      expect(values['kuota']).toBe('22')
      const minute = await t.as(cast.rizal).call('letters.prepare', { code: 'f07', caseId, fields: {} })
      expect(minute.missing).toContainEqual({
        field: 'berita_acara',
        where: 'minute',
        href: `/penerima-manfaat/${caseId}/serah-terima`,
      })
      expect(
        await t.as(cast.administration).refused('letters.issue', { code: 'f01', subjectId: intakeId, fields: {} }),
      ).toBe('letter_incomplete')
      expect(await t.ownerSql('select * from number_books')).toEqual([])
    })

    it('shows the page before it is numbered', async () => {
      const { missing, preview, image, pages } = await t
        .as(cast.administration)
        .call('letters.prepare', { code: 'f01', subjectId: intakeId, fields: f01Fields, preview: true })
      expect(missing).toEqual([])
      expect(pages).toBe(1)
      expect(image).toMatch(/^<svg viewBox="0 0 [\d.]+ [\d.]+" width="[\d.]+pt"/)
      expect(wordsOn(preview ?? '')).toContain('Permintaan Calon Penerima Manfaat Angkatan I Tahun 2026')
    })

    it('goes from draft to number, page, signature, scan and courier, and the bytes never change', async () => {
      const tuti = t.as(cast.administration)
      await writeMinute(t, caseId)
      const child = { fullName: 'Dimas', bornOn: '2023-05-03', sleeps: 'with_her' as const, mayFetch: ['Suparti'] }
      await t.as(cast.rizal).call('clients.saveChild', { caseId, ...child })
      const draft = await tuti.call('letters.saveDraft', {
        code: 'f07',
        caseId,
        fields: { dasar: 'surat Nomor 400.9/017/DINSOS/2026' },
      })
      expect((await tuti.call('letters.list', { tab: 'draft' })).items).toMatchObject([
        { letterId: draft.letterId, number: null, label: 'Ibu Suryani', subject: 'Serah terima penerima manfaat' },
      ])
      expect(await tuti.call('letters.draft', { letterId: draft.letterId })).toMatchObject({
        code: 'f07',
        caseId,
        fields: { dasar: 'surat Nomor 400.9/017/DINSOS/2026' },
        version: 1,
      })
      const made = await tuti.call('letters.issue', {
        code: 'f07',
        caseId,
        fields: { dasar: 'surat Nomor 400.9/017/DINSOS/2026' },
        ...draft,
      })
      const desk = async (who: (typeof cast)[keyof typeof cast] = cast.administration) =>
        (await t.as(who).call('tasks.waiting', {})).places.find((p) => p.path === '/surat')?.count
      expect([await desk(), await desk(cast.rizal)]).toEqual([1, undefined])
      expect(made).toMatchObject({ letterId: draft.letterId, number: '400.9/001/BA/PANTI/2026' })
      expect(
        await tuti.refused('letters.saveDraft', {
          code: 'f07',
          caseId,
          fields: {},
          letterId: made.letterId,
          version: 2,
        }),
      ).toBe('letter_already_issued')

      const pdf = await tuti.call('letters.download', { letterId: made.letterId })
      expect(pdf).toMatchObject({
        fileName: 'f07-400.9-001-BA-PANTI-2026.pdf',
        type: 'application/pdf',
        sha256: hash(pdf.base64),
      })
      expect(wordsOn(pdf.base64)).toContain('400.9/001/BA/PANTI/2026')
      expect(wordsOn(pdf.base64)).toContain('Suryani')
      expect(wordsOn(pdf.base64).replace(/\s+/g, ' ')).toContain('Dimas, lahir 3 Mei 2023, NIK belum ada')
      expect(Buffer.from(pdf.base64, 'base64').toString('latin1')).toContain('pdfaid')

      const printed = await tuti.call('letters.markPrinted', { letterId: made.letterId, version: 2 })
      expect(await tuti.refused('letters.markPrinted', { letterId: made.letterId, version: printed.version })).toBe(
        'letter_no_such_step',
      )
      expect(await tuti.refused('letters.markSigned', { letterId: made.letterId, version: printed.version })).toBe(
        'not_allowed',
      )
      await t.as(cast.head).call('letters.markSigned', { letterId: made.letterId, version: printed.version })
      const filed = await tuti.call('letters.attachScan', {
        letterId: made.letterId,
        base64: jpeg().toString('base64'),
      })
      expect(
        await tuti.refused('letters.markSent', {
          letterId: made.letterId,
          version: filed.version,
          how: 'courier',
          on: '2026-02-01',
        }),
      ).toBe('letter_sent_in_future')
      await tuti.call('letters.markSent', {
        letterId: made.letterId,
        version: filed.version,
        how: 'courier',
        on: '2026-01-12',
      })
      expect(
        await tuti.refused('letters.markSent', {
          letterId: made.letterId,
          version: filed.version + 1,
          how: 'courier',
          on: '2026-01-12',
        }),
      ).toBe('letter_already_sent')

      const letter = await tuti.call('letters.letter', { letterId: made.letterId })
      expect(letter).toMatchObject({ state: 'archived', isFiled: true, sentHow: 'courier', mayOpen: true })
      const scan = await tuti.call('letters.download', { letterId: made.letterId, fileId: letter.scans[0]?.fileId })
      expect(scan).toMatchObject({
        type: 'image/jpeg',
        base64: jpeg().toString('base64'),
        fileName: 'f07-400.9-001-BA-PANTI-2026.jpg',
      })

      const events = await kinds(made.letterId)
      expect(events.map((e) => e.kind)).toEqual([
        'letters.draft_saved',
        'letters.issued',
        'downloads.letter_taken',
        'letters.printed',
        'letters.signed',
        'letters.scan_filed',
        'letters.sent',
        'downloads.letter_taken',
      ])
      expect(events.every((e) => e.case_id === caseId)).toBe(true)
      expect(JSON.stringify(events)).not.toContain('Suryani')
      const { items } = await t.as(cast.rizal).call('cases.timeline', { caseId, group: 'letter' })
      expect(items[0]).toMatchObject({
        kind: 'letters.sent',
        text: 'Serah terima penerima manfaat · 400.9/001/BA/PANTI/2026',
        isRestricted: false,
      })
    })

    it('is never rendered again: what was issued stays the same bytes when its facts change', async () => {
      const { items } = await t.as(cast.head).call('letters.ofCase', { caseId })
      const letterId = items[0]?.letterId ?? ''
      const before = await t.as(cast.head).call('letters.download', { letterId })
      await t.ownerSql(
        `update centres set letterhead = letterhead || '{"unit":"NAMA BARU"}', name = 'Nama Baru' where centre_id = $1`,
        [t.as(cast.head).centreId],
      )
      const after = await t.as(cast.head).call('letters.download', { letterId })
      expect(after.base64).toBe(before.base64)
      expect((await t.as(cast.head).call('letters.letter', { letterId })).sha256).toBe(hash(after.base64))
    })

    it('asks the head to sign what she signs, and no longer once she has', async () => {
      const tuti = t.as(cast.administration)
      const made = await tuti.call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields })
      const { version } = await tuti.call('letters.markPrinted', { letterId: made.letterId, version: 1 })
      const waits = async () =>
        (await t.as(cast.head).call('tasks.approvals', {})).items
          .filter((i) => i.kind === 'approve_letter')
          .map((i) => i.link)
      expect(await waits()).toEqual([`/surat/${made.letterId}`])
      await t.as(cast.head).call('letters.markSigned', { letterId: made.letterId, version })
      expect(await waits()).toEqual([])
      expect(
        await t.as(cast.head).refused('letters.markSigned', { letterId: made.letterId, version: version + 1 }),
      ).toBe('letter_no_such_step')
      // TU was quicker with the scan: the head still says that the hand was hers
      const second = await tuti.call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields })
      await tuti.call('letters.markPrinted', { letterId: second.letterId, version: 1 })
      const filed = await tuti.call('letters.attachScan', {
        letterId: second.letterId,
        base64: pdfScan().toString('base64'),
      })
      await t.as(cast.head).call('letters.markSigned', { letterId: second.letterId, version: filed.version })
      expect(await waits()).toEqual([])
      expect(await t.as(cast.head).call('letters.letter', { letterId: second.letterId })).toMatchObject({
        state: 'archived',
      })
    })
  })
}
