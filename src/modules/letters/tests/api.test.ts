import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { sheetRows, takenOut } from '../../../../tests/support/sheet-rows.ts'
import { jpeg, pdfScan } from '../../../platform/files/tests/scans.ts'
import { f01Fields, openFor, startDesk, suryani, wordsOn, writeMinute } from './desk.ts'

const hash = (base64: string) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')

describe('a letter on its way', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId: string
  let caseId: string
  beforeAll(async () => {
    const desk = await startDesk()
    ;({ t, close, intakeId } = desk)
    caseId = await openFor(t, suryani)
  })
  afterAll(() => close())
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
    expect(await t.as(cast.nurse).refused('letters.papers', {})).toBe('not_allowed')
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
      await tuti.refused('letters.saveDraft', { code: 'f07', caseId, fields: {}, letterId: made.letterId, version: 2 }),
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
    const filed = await tuti.call('letters.attachScan', { letterId: made.letterId, base64: jpeg().toString('base64') })
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
      'letters.printed',
      'letters.signed',
      'letters.scan_filed',
      'letters.sent',
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
    expect(await t.as(cast.head).refused('letters.markSigned', { letterId: made.letterId, version: version + 1 })).toBe(
      'letter_no_such_step',
    )
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

  it('opens only with a fresh second factor when it names somebody, and every opening is in the read log', async () => {
    const { items } = await t.as(cast.head).call('letters.ofCase', { caseId })
    const letterId = items[0]?.letterId ?? ''
    expect(await t.as(cast.head).refused('letters.downloadOpen', { letterId })).toBe('step_up_needed')
    t.pass({ minutes: 6 })
    expect(await t.as(cast.head).refused('letters.download', { letterId })).toBe('step_up_needed')
    await t.stepUp(cast.head)
    await t.as(cast.head).call('letters.download', { letterId })
    const reads = await t.ownerSql(
      `select class, case_id from read_log where action = 'letters.download' and person_id = $1 order by at desc limit 1`,
      [t.as(cast.head).id],
    )
    expect(reads).toEqual([{ class: 'identity', case_id: caseId }])
    const open = (await t.as(cast.head).call('letters.list', { tab: 'signature' })).items.find((i) => i.paper === 'f01')
    expect(open?.addressee).toBe(f01Fields['surat.kepada.jabatan'])
    t.pass({ minutes: 6 })
    expect((await t.as(cast.head).call('letters.downloadOpen', { letterId: open?.letterId ?? '' })).type).toBe(
      'application/pdf',
    )
    expect(
      await t.ownerSql(`select class from read_log where action = 'letters.open' and case_id is null`),
    ).not.toEqual([])
  })

  it('stands in the book of letters as a sheet, for whoever takes a number from it and after a fresh second factor', async () => {
    t.pass({ minutes: 6 })
    expect(await t.as(cast.head).refused('letters.listSheet', { tab: 'signature' })).toBe('step_up_needed')
    await t.stepUp(cast.head)
    const file = await t.as(cast.head).call('letters.listSheet', { tab: 'signature' })
    const rows = await sheetRows(file)
    expect(await takenOut(t, 'letters')).toEqual({
      person_id: t.as(cast.head).id,
      details: { rows: rows.length, sha256: hash(file.base64) },
    })
    const { items } = await t.as(cast.head).call('letters.list', { tab: 'signature' })
    expect(rows.map((r) => [r['Nomor'], r['Kepada']])).toEqual(items.map((i) => [i.number ?? '', i.addressee ?? '']))
    for (const who of [cast.guard, cast.sewing])
      expect(await t.as(who).refused('letters.listSheet', { tab: 'signature' })).toBe('not_allowed')
    await t.stepUp(elsewhere.head)
    expect(await sheetRows(await t.as(elsewhere.head).call('letters.listSheet', {}))).toEqual([])
  })

  it('is not there for another centre and another worker, and refused to other roles', async () => {
    const { items } = await t.as(cast.head).call('letters.ofCase', { caseId })
    const letterId = items[0]?.letterId ?? ''
    for (const who of [elsewhere.stranger, elsewhere.head, cast.wulan]) {
      expect(await t.as(who).refused('letters.letter', { letterId })).toBe('not_found')
      expect(await t.as(who).refused('letters.download', { letterId })).toBe('not_found')
      expect(await t.as(who).refused('letters.attachScan', { letterId, base64: pdfScan().toString('base64') })).toBe(
        'not_found',
      )
      expect((await t.as(who).call('letters.list', { tab: 'archive' })).items).toEqual([])
    }
    expect(await t.as(elsewhere.stranger).refused('letters.issue', { code: 'f07', caseId, fields: {} })).toBe(
      'not_found',
    )
    expect(await t.as(cast.wulan).refused('letters.issue', { code: 'f07', caseId, fields: {} })).toBe('not_allowed')
    expect(await t.as(cast.sewing).refused('letters.issue', { code: 'f07', caseId, fields: {} })).toBe('not_allowed')
    expect(
      await t.as(cast.rizal).refused('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields }),
    ).toBe('not_allowed')
    for (const who of [cast.guard, cast.nurse, cast.admin, cast.socialOffice])
      expect(await t.as(who).refused('letters.list', { tab: 'draft' })).toBe('not_allowed')
    expect(await t.as(cast.administration).refused('letters.issue', { code: 'f07', fields: {} })).toBe(
      'letter_subject_needed',
    )
  })

  it('never writes over what another wrote in the same draft: the later one gets both texts', async () => {
    const [tuti, head] = [t.as(cast.administration), t.as(cast.head)]
    const order = { code: 'f01' as const, subjectId: intakeId }
    const d = await tuti.call('letters.saveDraft', { ...order, fields: { daerah: 'Kota Rekaan' } })
    await head.call('letters.saveDraft', { ...order, ...d, fields: { daerah: 'Kabupaten Contoh' } })
    const later = tuti.call('letters.saveDraft', { ...order, ...d, fields: { daerah: 'Kota Lain' } })
    await expect(later).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { version: 2, fields: { daerah: 'Kabupaten Contoh' } } },
    })
    const both = await Promise.allSettled(
      [tuti, head].map((who, i) =>
        who.call('letters.saveDraft', {
          ...order,
          letterId: d.letterId,
          version: 2,
          fields: { daerah: `Tulisan ${i}` },
        }),
      ),
    )
    expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(await tuti.call('letters.draft', { letterId: d.letterId })).toMatchObject({ version: 3 })
  })

  it('keeps a draft nobody else has changed, and drops it without a trace of its words', async () => {
    const tuti = t.as(cast.administration)
    const d = await tuti.call('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: {} })
    await tuti.call('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: { daerah: 'Kota Rekaan' }, ...d })
    expect(await tuti.refused('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: {}, ...d })).toBe(
      'stale_version',
    )
    expect(
      await tuti.refused('letters.issue', {
        code: 'sk-penetapan',
        subjectId: intakeId,
        fields: {},
        letterId: d.letterId,
        version: 2,
      }),
    ).toBe('not_found')
    expect(await t.as(cast.wulan).refused('letters.draft', { letterId: d.letterId })).toBe('not_found')
    expect(await tuti.refused('letters.dropDraft', { letterId: d.letterId, version: 1 })).toBe('stale_version')
    await tuti.call('letters.dropDraft', { letterId: d.letterId, version: 2 })
    expect(await t.ownerSql('select 1 from letter_files_shared where letter_id = $1', [d.letterId])).toEqual([])
    expect(await tuti.refused('letters.draft', { letterId: d.letterId })).toBe('not_found')
  })
})
