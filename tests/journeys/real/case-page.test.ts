import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture, sticksOut } from '../../support/browser.ts'
import { type Opened, quiet, type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { lostOnTheWay } from './lost-on-the-way.ts'
import { openFor } from './women.ts'

let web: RealWeb
/** Rizal's, in the stage of data: all that is wanted to go on stands */
let suryani: string

beforeAll(async () => {
  web = await realWeb()
  const responsibleId = web.server.world.cards['rizal']?.personId ?? ''
  suryani = await openFor(web, 'Suryani')
  await web.ownerSql(`update cases set stage = 'data', state = 'open' where case_id = $1`, [suryani])
  await web.call('rizal', 'consents.record', {
    caseId: suryani,
    form: 'oral_witnessed',
    witness: 'Yanti',
    language: 'Ogan',
    explainedBy: responsibleId,
    answers: [{ purpose: 'service', answer: 'agree' }],
  })
})
afterAll(() => web?.close())

const close = async (one: Opened) => {
  expect(one.faults).toEqual([])
  await one.context.close()
}
const at = async (username: string, path: string, screen: 'pc' | 'phone' = 'pc'): Promise<Opened> => {
  const one = await web.open({ as: username, ...(screen === 'phone' && { screen }) })
  await one.page.goto(`${web.url}${path}`)
  await quiet(one)
  return one
}
const tasks = () =>
  web.ownerSql(`select due_on::text as due from tasks where case_id = $1 and kind = 'own_words' order by 1`, [suryani])

describe('a step that somebody adds', () => {
  it('with a day that does not exist is said to be so, and does not become a week', async () => {
    const one = await at('rizal', `/penerima-manfaat/${suryani}`)
    const { page } = one
    await page.getByRole('button', { name: 'Tambah langkah' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Simpan langkah' }).click()
    await dialog.getByText('Tulis langkahnya lebih dulu.').waitFor()
    await dialog.getByLabel('Apa yang perlu dilakukan').fill('Antar ke puskesmas')
    for (const [box, text] of [
      ['Hari', '31'],
      ['Bulan', '2'],
      ['Tahun', '2026'],
    ] as const)
      await dialog.getByLabel(box, { exact: true }).fill(text)
    await dialog.getByRole('button', { name: 'Simpan langkah' }).click()
    await dialog.getByText('Tanggalnya belum lengkap atau tidak ada.').waitFor()
    expect(await tasks()).toEqual([])
    await dialog.getByLabel('Tahun', { exact: true }).fill('2025')
    await dialog.getByLabel('Hari', { exact: true }).fill('3')
    await dialog.getByRole('button', { name: 'Simpan langkah' }).click()
    await dialog.getByText('Tanggalnya sudah lewat').waitFor()
    await dialog.getByLabel('Tahun', { exact: true }).fill('2026')
    await dialog.getByRole('button', { name: 'Simpan langkah' }).click()
    const step = page.locator('.next').getByText('Antar ke puskesmas').first()
    await step.waitFor()
    expect(await tasks()).toEqual([{ due: '2026-02-03' }])
    await page.locator('.next').getByRole('button', { name: 'Selesai Antar ke puskesmas' }).click()
    await step.waitFor({ state: 'detached' })
    await close(one)
  })
})

describe('the answers of the first night', () => {
  const night = `/penerima-manfaat/baru?case=`
  it('are shown again, and two who ask both see each other’s before anything is replaced', async () => {
    const first = await at('rizal', `/penerima-manfaat/${suryani}/keluarga`)
    await first.page.getByRole('region', { name: 'Malam pertama' }).getByText('Belum ditanyakan.').waitFor()
    await first.page.goto(`${web.url}${night}${suryani}`)
    await settled(first)
    await first.page.getByText('Merasa aman di sini?').waitFor()
    // meanwhile the head asked her and wrote it down
    await web.call('ratna', 'contacts.saveFirstNight', {
      caseId: suryani,
      version: 0,
      night: { routineMedicine: 'yes', feelsSafe: 'no', mayKnow: 'hanya ibunya' },
    })
    await web.ownerSql(`update cases set register_no = '2026-I-001', admitted_on = '2026-01-12' where case_id = $1`, [
      suryani,
    ])
    await first.page.reload()
    await settled(first)
    await first.page.getByText(/Jawaban tersimpan dari Ratna/).waitFor()
    expect(await first.page.getByLabel('Siapa yang boleh tahu ia di sini').inputValue()).toBe('hanya ibunya')
    await web.call('ratna', 'contacts.saveFirstNight', {
      caseId: suryani,
      version: 1,
      night: { routineMedicine: 'unknown', feelsSafe: 'no', mayKnow: 'hanya ibunya' },
    })
    await first.page.getByLabel('Siapa yang boleh tahu ia di sini').fill('ibunya dan Bu RT')
    await first.page.getByRole('button', { name: 'Simpan penerimaan' }).click()
    const clash = first.page.getByRole('region', { name: /Ratna/ })
    await clash.getByText('Tidak tahu').waitFor()
    await picture(first.page, 'malam-dua-versi-pc')
    await clash.getByRole('button').last().click()
    await clash.waitFor({ state: 'detached' })
    expect(await first.page.getByLabel('Siapa yang boleh tahu ia di sini').inputValue()).toBe('hanya ibunya')
    await close(first)

    const shown = await at('rizal', `/penerima-manfaat/${suryani}/keluarga`)
    await shown.page.getByRole('heading', { name: 'Malam pertama' }).waitFor()
    await shown.page.getByText('hanya ibunya').waitFor()
    expect(await axe(shown.page)).toEqual([])
    await picture(shown.page, 'malam-pertama-pc')
    await close(shown)
  })
})

describe('the head of the page', () => {
  it.each(['pc', 'phone'] as const)('says in a heading that is seen whose page it is, on the %s', async (screen) => {
    const one = await at('rizal', `/penerima-manfaat/${suryani}`, screen)
    const heading = one.page.getByRole('heading', { level: 1 })
    await one.page.locator('.case-head').waitFor()
    expect(await heading.innerText({ timeout: 2_000 })).toBe('Ibu Suryani')
    await close(one)
  })

  it('says what comes next and when she was last spoken with without scrolling on the phone, and stays at 72 px on the PC', async () => {
    const phone = await at('rizal', `/penerima-manfaat/${suryani}`, 'phone')
    for (const name of ['Langkah berikut', 'Kontak terakhir']) {
      const box = await phone.page.getByRole('heading', { name }).boundingBox()
      const bar = await phone.page.getByRole('navigation', { name: 'Menu bawah' }).boundingBox()
      expect([name, (box?.y ?? 9_999) + 72 < (bar?.y ?? 0)]).toEqual([name, true])
    }
    await picture(phone.page, 'kasus-gambar-phone', true)
    expect([await sticksOut(phone.page), await axe(phone.page)]).toEqual([0, []])
    await close(phone)
    const pc = await at('rizal', `/penerima-manfaat/${suryani}`)
    const head = pc.page.locator('.case-head')
    expect((await head.boundingBox())?.height).toBeLessThanOrEqual(72)
    await pc.page.getByRole('region', { name: 'Linimasa' }).getByText('Minggu ini').waitFor()
    await pc.page.evaluate(() => window.scrollTo(0, 400))
    expect((await head.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await picture(pc.page, 'kasus-gambar-pc', true)
    expect([await sticksOut(pc.page), await axe(pc.page)]).toEqual([0, []])
    await close(pc)
  })

  it('names to class staff only the parts that are open to them', async () => {
    const personId = web.server.world.cards['ani']?.personId ?? ''
    await web.call('rizal', 'access.assign', { caseId: suryani, personId, part: 'class' })
    const one = await at('ani', `/penerima-manfaat/${suryani}`)
    await one.page.locator('.tabs a').first().waitFor()
    expect(await one.page.locator('.tabs a').allInnerTexts()).toEqual(['Linimasa', 'Latihan', 'Evaluasi'])
    await close(one)
  })

  it('shows on the phone which of its parts is open, though the strip is wider than the screen', async () => {
    const one = await at('rizal', `/penerima-manfaat/${suryani}/rencana`, 'phone')
    const here = one.page.locator('.tabs [aria-current]')
    await here.waitFor()
    const box = await here.boundingBox()
    expect([await here.innerText(), (box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 360]).toEqual([
      'Rencana',
      true,
      true,
    ])
    await close(one)
  })
})

lostOnTheWay(() => ({ web, path: `/penerima-manfaat/${suryani}/rencana` }))

describe('the gate', () => {
  it('says who decides to whoever may only look', async () => {
    const one = await at('wulan', `/penerima-manfaat/${suryani}`)
    await one.page.locator('.stages [aria-current=step]').click()
    const gate = one.page.getByRole('region', { name: /^Dari .+ ke / })
    await gate.getByText('Yang memutuskan: administrasi atau pekerja sosial kasus ini.').waitFor()
    expect(await one.page.getByRole('button', { name: 'Atur tim' }).count()).toBe(0)
    for (const name of ['Kembali ke tahap lain', 'Beri pengecualian'])
      expect(await gate.getByRole('button', { name }).count()).toBe(0)
    await close(one)
  })

  it('closes when she has moved, with a word on where she is now', async () => {
    const one = await at('rizal', `/penerima-manfaat/${suryani}`)
    const { page } = one
    await page.locator('.stages [aria-current=step]').click()
    const gate = page.getByRole('region', { name: /^Dari .+ ke / })
    await gate.getByRole('button', { name: 'Kembali ke tahap lain' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Alasan').fill('Surat rujukannya ternyata untuk orang lain.')
    await dialog.getByRole('button', { name: 'Kembalikan tahap' }).click()
    await page.getByText(/^Sekarang di tahap /).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await gate.waitFor({ state: 'detached' })
    await close(one)
  })
})

describe('team and emergency', () => {
  it.each(['pc', 'phone'] as const)('open from the address and fit on the %s', async (screen) => {
    const team = await at('rizal', `/penerima-manfaat/${suryani}?buka=tim`, screen)
    await team.page.getByRole('dialog').getByText('Rizal').first().waitFor()
    await team.page.getByRole('button', { name: 'Masukkan ke tim' }).click()
    await team.page.getByRole('dialog').getByRole('link', { name: 'Siapa: Belum diisi.' }).waitFor()
    await team.page.getByRole('button', { name: 'Keluarkan dari tim: Rizal' }).click()
    await team.page.getByRole('dialog', { name: 'Keluarkan Rizal dari tim?' }).getByText('Kepala diminta').waitFor()
    await picture(team.page, `kasus-keluar-tim-${screen}`)
    await team.page.getByRole('button', { name: 'Batal' }).click()
    await picture(team.page, `kasus-tim-${screen}`)
    expect([await sticksOut(team.page), await axe(team.page)]).toEqual([0, []])
    await close(team)
    const opening = await at('wulan', `/penerima-manfaat/${suryani}?buka=darurat`, screen)
    await opening.page.getByRole('dialog').getByText('Apa yang terjadi').waitFor()
    await picture(opening.page, `kasus-darurat-${screen}`)
    expect([await sticksOut(opening.page), await axe(opening.page)]).toEqual([0, []])
    await close(opening)
  })
})
