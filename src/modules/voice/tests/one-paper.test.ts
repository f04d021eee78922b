import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { paper as sheetPaper } from '../../letters/papers/f40-suara/data.ts'
import { accusesSomebody } from '../rules.ts'

const SAID = 'Bu Ani memukul tangan saya dengan penggaris.'

it('whoever is accused is named, or meant by what it is about', () => {
  expect(accusesSomebody('food_room', [])).toBe(false)
  expect(accusesSomebody('food_room', ['Ani'])).toBe(true)
  expect(accusesSomebody('staff_conduct', [])).toBe(true)
})

describe('F40 of one complaint of the box', () => {
  let t: TestApp
  let end = async () => {}
  let [hit, food] = ['', '']
  let code = ''
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
    const speak = (more: object) =>
      t
        .as(cast.houseMother)
        .call('voice.speak', { speaker: 'resident', topic: 'food_room', what: 'Nasinya keras.', ...more } as never)
    const accused = {
      topic: 'staff_violence',
      aboutIds: [t.as(cast.sewing).id],
      what: SAID,
      wish: 'Pindah kelas.',
      name: 'Suryani',
    }
    ;({ code } = (await speak(accused)) as { code: string })
    await speak({})
    const { voices } = await t.as(cast.privacy).call('voice.inbox', {})
    hit = voices.find((v) => v.topic === 'staff_violence')?.voiceId ?? ''
    food = voices.find((v) => v.topic === 'food_room')?.voiceId ?? ''
    await t.as(cast.privacy).call('voice.answer', { voiceId: hit, text: 'Kelasnya diganti.' })
  })
  afterAll(() => end())
  const printed = async (voiceId: string, sheet: 'receiver' | 'accused', who: { username: string } = cast.privacy) => {
    await t.stepUp(who)
    const { base64 } = await t.as(who).call('voice.paper', { voiceId, sheet })
    return pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')
  }

  it('holds for whoever received it what was said, by whom, about whom, and the answer; never the code that opens it', async () => {
    const page = await printed(hit, 'receiver')
    for (const word of [SAID, 'Suryani', 'Ani Kusuma', 'Pindah kelas.', 'Kelasnya diganti.', 'S-', 'RAHASIA'])
      expect(page).toContain(word)
    expect(page.replaceAll(' ', '')).not.toContain(code)
    expect(await printed(food, 'receiver')).toContain('Belum dijawab.')
  })

  it('tells whoever is accused nothing of who spoke, what was said, when, and what was answered', async () => {
    const page = await printed(hit, 'accused')
    expect(page).toMatch(/Nomor : S-[0-9A-F]{6}/)
    expect(page).toContain('Pemberitahuan kepada yang diadukan')
    const { voices } = await t.as(cast.privacy).call('voice.inbox', {})
    const of = voices.find((v) => v.voiceId === hit)
    const dayWords = ['12 Januari 2026', of?.saidOn ?? '-']
    for (const word of [SAID, 'penggaris', 'Suryani', 'Ani', 'Penghuni', 'Pindah kelas', 'Kelasnya diganti'])
      expect(page).not.toContain(word)
    expect(page).not.toContain('Diterima')
    expect(page.split(dayWords[0] ?? '').length, 'the day of the sheet alone').toBeLessThanOrEqual(2)
    t.pass({ hours: 1 })
    expect(await t.as(cast.privacy).refused('voice.paper', { voiceId: food, sheet: 'accused' })).toMatch(
      /accuses_nobody|step_up_needed/,
    )
    await t.stepUp(cast.privacy)
    expect(await t.as(cast.privacy).refused('voice.paper', { voiceId: food, sheet: 'accused' })).toBe('accuses_nobody')
  })

  it('can hold no more on the sheet of whoever is accused, whatever a program would lay in', () => {
    const sheet = {
      lembaga: { pemda: 'A', dinas: 'B', unit: 'C', alamat: 'D', netral: { alamat: 'D' } },
      ...{ untuk: 'diadukan', nomor: 'S-4F2A9C', tentang: 'Kekerasan', kota: 'K', tanggal: '2026-01-20' },
      penanda_tangan: { jabatan: 'P', nama: 'N' },
    }
    expect(sheetPaper.schema.safeParse(sheet).success).toBe(true)
    for (const more of [
      { diterima: '2026-01-12' },
      { batas: '2026-01-26' },
      { baris: [{ label: 'Dari', isi: 'Suryani' }] },
      { jawaban: 'x' },
      { dijawab: 'x' },
      { pemberitahuan: ['x'] },
      { nama: 'x' },
    ])
      expect(sheetPaper.schema.safeParse({ ...sheet, ...more }).success, JSON.stringify(more)).toBe(false)
  })

  it('is printed by whoever received it alone, and leaves the line of any print of the box', async () => {
    for (const who of [cast.head, cast.coordinator, cast.sewing, cast.houseMother, cast.administration, cast.rizal])
      for (const sheet of ['receiver', 'accused'] as const)
        expect(await t.as(who).refused('voice.paper', { voiceId: hit, sheet }), who.username).toBe('not_allowed')
    await t.stepUp(cast.socialOffice)
    expect(
      await t.as(cast.socialOffice).refused('voice.paper', { voiceId: food, sheet: 'receiver' }),
      'sealed to the officer alone',
    ).toBe('not_found')
    expect(await t.as(elsewhere.head).refused('voice.paper', { voiceId: hit, sheet: 'receiver' })).toBe('not_allowed')
    const told = await t.ownerSql(`select kind, details, case_id from audit_entries where kind like 'voice.%'`)
    expect(new Set(told.map((x) => JSON.stringify(x)))).toHaveProperty('size', 1)
    expect(told[0]).toMatchObject({ kind: 'voice.register_printed', case_id: null })
  })
})
