import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { issue } from '../commands/issue.ts'
import { assemble } from '../making/maker.ts'
import type { MadePaper } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import {
  admit,
  f01Fields,
  minute,
  neutral,
  openFor,
  rosdiana,
  startDesk,
  suryani,
  wordsOn,
  writeMinute,
} from './desk.ts'
import { allSources } from './facts.ts'

const NEUTRAL = ['f07', 'f16', 'f23', 'f33', 'f34', 'f35'] as const
const flat = (text: string) => text.toLowerCase().replace(/\s+/g, '')

describe('a letter about a protected woman', () => {
  let t: TestApp
  let close: () => Promise<void>
  let intakeId: string
  let caseId: string
  beforeAll(async () => {
    ;({ t, close, intakeId } = await startDesk())
    caseId = await openFor(t, rosdiana, 'R-7')
    await admit(t, caseId, { registerNo: '2026-I-005', intakeId, track: 'salon' })
    await writeMinute(t, caseId)
    await t.as(cast.rizal).call('clients.saveChild', { caseId, fullName: 'Bintang Kecil', sleeps: 'with_her' })
    await t.ownerSql(`update people set position = 'Kepala' where person_id = $1`, [t.as(cast.head).id])
  })
  afterAll(() => close())

  it('waits until the Dinas has lent its address, unit and officer', async () => {
    const { missing, isNeutral } = await t
      .as(cast.rizal)
      .call('letters.prepare', { code: 'f07', caseId, fields: {}, preview: true })
    expect(isNeutral).toBe(true)
    expect(missing.map((m) => m.field)).toEqual(['netral.kota', 'netral.unit', 'netral.jabatan', 'netral.nama'])
    expect(missing.every((m) => m.href === '/pengaturan/templat')).toBe(true)
    expect(
      await t
        .as(cast.administration)
        .refused('letters.saveSettings', { neutral: { ...neutral, unit: 'Panti' }, version: 0 }),
    ).toBe('unit_not_neutral')
    await t.as(cast.administration).call('letters.saveSettings', { neutral, version: 0 })
    expect(await t.as(cast.administration).refused('letters.saveSettings', { neutral, version: 0 })).toBe(
      'stale_version',
    )
    expect(await t.as(cast.rizal).refused('letters.saveSettings', { neutral, version: 1 })).toBe('not_allowed')
    expect((await t.as(cast.rizal).call('letters.prepare', { code: 'f07', caseId, fields: {} })).missing).toEqual([])
  })

  it.each(NEUTRAL)(
    '%s carries her code and nothing else of her, nothing of the centre, and the Dinas signs',
    async (code: MadePaper) => {
      const { letterId, number } = await t
        .as(cast.rizal)
        .within((ctx) => issue(allSources)(ctx, { code, caseId, fields: {} }))
      const file = await t.as(cast.rizal).call('letters.download', { letterId })
      const text = wordsOn(file.base64)
      const bytes = Buffer.from(file.base64, 'base64').toString('latin1')
      expect(text).toContain('R-7')
      for (const hers of [
        'Rosdiana',
        'Bintang',
        'Hasan',
        rosdiana.nik ?? '',
        '31 Januari 1995',
        'Dusun Rekaan',
        '2026-I-005',
      ])
        expect(flat(text), hers).not.toContain(flat(hers))
      expect(text).not.toMatch(/\bNIK\b/)
      for (const trace of [
        'Sentra Rehabilitasi Melati',
        'Melati',
        'Jalan Contoh 33',
        'Indralaya',
        'rehabilitasi',
        'Ratna Dewayani',
      ])
        expect(flat(text), trace).not.toContain(flat(trace))
      // the basis as somebody typed it on the minute: which letter, of which office
      expect(flat(text)).not.toMatch(/dinsos|oganilir|kepaladinassosialnomor/)
      if (code === 'f07') expect(flat(text)).toContain('berdasarkanpermintaantertulisyangtersimpandalamberkas')
      expect(text).toContain('Jalan Kantor 1, Palembang')
      if (code !== 'f16') expect(text).toContain('Drs. Bagus Santosa')
      if (code === 'f34')
        for (const family of ['Siti Rohana', 'ibu kandung', 'Desa Contoh']) expect(text).not.toContain(family)
      expect(`${file.fileName} ${bytes}`).not.toMatch(/rosdiana|melati|rehabilitasi/i)
      expect(file.fileName).toMatch(/^surat-/)
      const letter = await t.as(cast.rizal).call('letters.letter', { letterId })
      expect(letter).toMatchObject({ isNeutral: true, label: 'R-7', isProtected: true, addressee: null })
      expect(letter.subject).toMatch(/^(Berita acara|Keputusan|Rencana|Surat)$/)
      if (number) expect(number).toMatch(/\/SEKRT\/2026$/)
    },
  )

  it('takes its numbers from a range of their own', async () => {
    const books = await t.ownerSql(`select book, running_no, number from letter_numbers order by book, running_no`)
    expect(books.map((b) => (b as { running_no: number }).running_no)).toEqual([1, 2, 3, 4, 5])
    expect(books.every((b) => (b as { book: string }).book === 'neutral')).toBe(true)
    const { number } = await t
      .as(cast.head)
      .call('letters.issue', { code: 'f01', subjectId: intakeId, fields: f01Fields })
    expect(number).toBe('400.9/001/PANTI/2026')
  })

  it('is not numbered while a typed or recorded word gives her or the place away', async () => {
    const problems = async (dasar: string) =>
      (await t.as(cast.rizal).call('letters.prepare', { code: 'f07', caseId, fields: { dasar } })).missing.map((m) => [
        m.field,
        m.problem,
      ])
    expect(await problems('permintaan Ibu ROSDIANA tanggal 20 Januari')).toEqual([['dasar', 'names_her']])
    expect(await problems('permintaan Sdri. Ros')).toEqual([['dasar', 'names_her']])
    expect(await problems('NIK 9910 0171 0195 0002')).toEqual([['dasar', 'names_her']])
    for (const place of [
      'dijemput dari Sentra Melati',
      'di Jalan Contoh 33',
      'di Indralaya',
      'untuk rehabilitasi sosial',
    ])
      expect(await problems(place)).toEqual([['dasar', 'names_the_centre']])
    expect(await problems('permintaan tertulis tanggal 20 Januari 2026')).toEqual([])
    expect(
      await t
        .as(cast.rizal)
        .refused('letters.issue', { code: 'f07', caseId, fields: { dasar: 'permintaan Rosdiana' } }),
    ).toBe('letter_incomplete')
    const second = await openFor(t, { ...rosdiana, nik: '9910017101950003' }, 'R-8')
    await writeMinute(t, second, { ...minute, papers: ['KTP-el atas nama Rosdiana binti Hasan'] })
    const found = await t.as(cast.rizal).call('letters.prepare', { code: 'f07', caseId: second, fields: {} })
    expect(found.missing).toContainEqual({ field: 'orang.0.surat.0', where: 'here', problem: 'names_her', href: null })
  })

  it('is not numbered while it says what colleagues call her, also when that is no part of her name', async () => {
    const called = await openFor(t, { ...rosdiana, nik: '9910017101950004' }, 'R-9', 'Yuk Cik')
    await writeMinute(t, called)
    const { missing } = await t.as(cast.rizal).call('letters.prepare', {
      code: 'f07',
      caseId: called,
      fields: { dasar: 'permintaan yuk cik tanggal 20 Januari' },
    })
    expect(missing).toContainEqual({ field: 'dasar', where: 'here', problem: 'names_her', href: null })
  })

  it('keeps her code on papers that have no neutral form', async () => {
    const { data, missing } = await t
      .as(cast.rizal)
      .within((ctx) => assemble(ctx, allSources, { maker: MAKERS['f04-f05'], caseId, fields: {} }))
    expect(missing).toEqual([])
    expect(data['orang']).toEqual({ dilindungi: true, kode: 'R-7' })
    expect(JSON.stringify(data)).not.toContain('Rosdiana')
  })

  it('shows TU that there is a letter and its number, but neither opens nor makes one', async () => {
    const { items } = await t.as(cast.administration).call('letters.ofCase', { caseId })
    expect(items).toHaveLength(NEUTRAL.length)
    expect(items.every((i) => i.label === 'R-7')).toBe(true)
    for (const { letterId } of items) {
      expect((await t.as(cast.administration).call('letters.letter', { letterId })).mayOpen).toBe(false)
      expect(await t.as(cast.administration).refused('letters.download', { letterId })).toBe('not_found')
    }
  })

  it('stays the same bytes when she becomes protected, and only the new circle opens it', async () => {
    const open = await openFor(t, suryani)
    await writeMinute(t, open)
    const { letterId } = await t
      .as(cast.administration)
      .call('letters.issue', { code: 'f07', caseId: open, fields: {} })
    const before = await t.as(cast.administration).call('letters.download', { letterId })
    await t
      .as(cast.head)
      .call('cases.protect', { caseId: open, isProtected: true, reason: 'Suaminya mengenal banyak orang.' })
    expect(await t.as(cast.administration).refused('letters.download', { letterId })).toBe('not_found')
    for (const who of [cast.rizal, cast.head])
      expect((await t.as(who).call('letters.download', { letterId })).base64).toBe(before.base64)
  })
})
