import { readFile } from 'node:fs/promises'
import type { Download } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withSignature } from '../../../src/platform/files/tests/signed.ts'
import { axe } from '../../support/axe.ts'
import { picture, sticksOut } from '../../support/browser.ts'
import { pdfText } from '../../support/pdf/pdf-text.ts'
import { type Opened, type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'

let web: RealWeb
let letterId: string
beforeAll(async () => {
  web = await realWeb()
  const { intakeId } = await web.call('ratna', 'referrals.saveIntake', {
    ...{ year: 2026, ordinal: 1, startsOn: '2026-01-12', endsOn: '2026-07-10', quota: 22 },
  })
  const fields = {
    'surat.kepada.jabatan': 'Kepala Dinas Sosial Kabupaten Contoh',
    ...{ daerah: 'Kabupaten Contoh', 'narahubung.telepon': '(0711) 000000' },
  }
  const made = await web.call('tuti', 'letters.issue', { code: 'f01', subjectId: intakeId, fields })
  letterId = String(made['letterId'])
})
afterAll(() => web?.close())

/** What the button saves, and under which name. */
async function saved({ page }: Opened, button: string): Promise<{ name: string; bytes: Buffer }> {
  // a browser without a viewer for PDF also takes the frame of the one before for a download, under the name of its address
  const isSaved = (file: Download) => !/^[0-9a-f]{8}-[0-9a-f-]{27}/.test(file.suggestedFilename())
  const download = page.waitForEvent('download', isSaved)
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
const wordsOf = (bytes: Buffer) => pdfText(bytes).join(' ').replace(/\s+/g, ' ')

describe('papers on the desk', () => {
  it('a letter comes back with a certified signature made outside: one without is refused in a sentence, and then it lies beside what is saved', async () => {
    const one = await web.open({ as: 'tuti', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/surat/${letterId}`)
    await settled(one)
    const issued = await saved(one, 'Unduh PDF')
    await page.getByText('Ditandatangani di luar secara elektronik (BSrE)').click()
    const bring = (buffer: Buffer) =>
      page
        .getByLabel('PDF yang sudah ditandatangani')
        .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer })
    await bring(issued.bytes)
    await page.getByText('Tidak ada tanda tangan elektronik di berkas ini').waitFor()
    expect(await axe(page)).toEqual([])
    expect(await sticksOut(page)).toBe(0)
    const signed = withSignature(issued.bytes)
    await bring(signed)
    await page.getByText(/^Berkas yang ditandatangani di luar kembali/).waitFor()
    expect(await page.getByText('Pindaian tersimpan').count(), 'it is no scan').toBe(0)
    expect((await saved(one, 'Unduh PDF')).bytes.equals(issued.bytes)).toBe(true)
    expect((await saved(one, 'Unduh berkas yang ditandatangani di luar')).bytes.equals(signed)).toBe(true)
    expect(await sticksOut(page)).toBe(0)
    expect(await axe(page)).toEqual([])
    await page.goto(`${web.url}/surat?bagian=book`)
    await settled(one)
    await page.getByText('ada berkas yang ditandatangani di luar', { exact: true }).waitFor()
    const code = /Kode cek ((?:[0-9A-Z]{5}-){3}[0-9A-Z]{5})/.exec(wordsOf(signed))?.[1] ?? ''
    await close(one)

    const outside = await web.open()
    await outside.page.goto(`${web.url}/cek-surat`)
    await outside.page.getByLabel('Kode cek').fill(code)
    await outside.page.getByRole('button', { name: 'Periksa' }).click()
    await outside.page.getByText('Lembaga menerima kembali berkas yang disebut sudah ditandatangani di luar.').waitFor()
    await close(outside)
  })

  it('a request about data is printed from its page, and the empty form from the list', async () => {
    const asked = await web.call('tuti', 'privacy.recordRequest', {
      ...{ right: 'information', said: 'Ia ingin tahu siapa membaca datanya.', via: 'herself', identity: 'document' },
      ...{ askedOn: '2026-01-12', askedTime: '08:30' },
    })
    const one = await web.open({ as: 'tuti' })
    await one.page.goto(`${web.url}/pelindungan-data/permintaan/${asked['requestId']}`)
    await settled(one)
    const paper = await saved(one, 'Cetak F41')
    expect(paper.name).toBe('f41.pdf')
    expect(wordsOf(paper.bytes)).toContain('siapa membaca datanya')
    await one.page.goto(`${web.url}/pelindungan-data`)
    await settled(one)
    expect((await saved(one, 'Cetak formulir kosong (F41)')).name).toBe('formulir-f41.pdf')
    await close(one)
  })

  it('sheets of the survey are printed with their numbers from a dialog', async () => {
    const one = await web.open({ as: 'tuti', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/survei`)
    await settled(one)
    await page.getByRole('button', { name: 'Cetak lembar kosong (F32)' }).first().click()
    await page.getByLabel('Berapa lembar').fill('2')
    await page.getByLabel('Mulai nomor').fill('999')
    await page.getByRole('button', { name: 'Cetak lembar', exact: true }).click()
    await page.getByText('nomor lembar sampai 999').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByLabel('Mulai nomor').fill('41')
    const sheets = await saved(one, 'Cetak lembar')
    expect(wordsOf(sheets.bytes)).toMatch(/Nomor lembar 41 .*Nomor lembar 42/)
    await close(one)
  })

  it('the register of the complaint box is read, narrowed and printed by whoever receives it', async () => {
    await web.call('yanti', 'voice.speak', { speaker: 'resident', topic: 'food_room', what: 'Nasinya keras.' })
    const one = await web.open({ as: 'maya' })
    const { page } = one
    await page.goto(`${web.url}/suara`)
    await settled(one)
    await page.getByRole('link', { name: 'Register' }).click()
    await page.getByRole('cell', { name: 'Makanan atau kamar' }).waitFor()
    expect(await axe(page)).toEqual([])
    const paper = await saved(one, 'Cetak register')
    expect(paper.name).toMatch(/^register-2026-01-01-2026-01-\d\d\.pdf$/)
    expect(wordsOf(paper.bytes)).toContain('Masuk: 1')
    expect(wordsOf(paper.bytes)).not.toContain('Nasinya')
    await close(one)
  })

  it('an answer shows what it answers, though another voice has come to stand before it', async () => {
    for (const what of ['Airnya sering mati.', 'Pintu kamar mandi rusak.'])
      await web.call('yanti', 'voice.speak', { speaker: 'resident', topic: 'food_room', what })
    const one = await web.open({ as: 'maya', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/suara`)
    await settled(one)
    for (const what of ['Pintu kamar mandi rusak.', 'Airnya sering mati.']) {
      await page.locator('.card', { hasText: what }).getByRole('button', { name: 'Jawab' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(what).waitFor()
      expect(await axe(page)).toEqual([])
      await picture(page, 'jawab-suara-phone')
      await dialog.getByRole('button', { name: 'Batal' }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await close(one)
  })
})
