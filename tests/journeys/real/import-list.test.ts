import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECOND_HEADER, SECOND_PEOPLE } from '../../../src/modules/sheets/tests/second-workbook.ts'
import { writeSheet } from '../../../src/platform/excel/write-sheet.ts'
import { axe } from '../../support/axe.ts'
import { picture, sticksOut } from '../../support/browser.ts'
import { type Opened, type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { storedDraft } from './stored-draft.ts'

const FILE = fileURLToPath(
  new URL('../../../src/modules/sheets/tests/fixtures/dinas-ogan-ilir-2026-1.xlsx', import.meta.url),
)

let web: RealWeb
let worker: Opened

beforeAll(async () => {
  web = await realWeb()
  worker = await web.open({ as: 'rizal' })
})
afterAll(async () => {
  await worker?.context.close()
  await web?.close()
})

const referrals = async () => Number((await web.ownerSql('select count(*)::int as n from referrals'))[0]?.['n'])
const row = (name: string) => worker.page.locator('table.imp tbody tr').filter({ hasText: name }).first()

describe('a list that the office sent', () => {
  it('is read from the file and shown with every problem in words beside its cell', async () => {
    const { page } = worker
    await page.goto(`${web.url}/rujukan/impor`)
    await settled(worker)
    await page.locator('input[type=file]').setInputFiles(FILE)
    await page.getByText('baris dibaca').waitFor({ timeout: 30_000 })
    await settled(worker)
    expect(await row('Sumarni').innerText()).toContain('NIK: 14 April 1988, jadi 37 tahun.')
    expect(await row('Nur Baiti').innerText()).toContain('Ikut keputusan baris 14')
    await page.getByText('6 keputusan lagi.').waitFor()
    await picture(page, 'nyata-impor-pc', true)
    expect(await axe(page)).toEqual([])
  })

  it('asks one question after the other, takes what it proposes, and remembers it after a reload', async () => {
    const { page } = worker
    await row('Nurbaiti').getByRole('button', { name: 'Pakai' }).click()
    await page.getByText('4 keputusan lagi.').waitFor() // a row that is merged asks nothing more
    await row('Sumarni').getByRole('button', { name: 'Pakai' }).click()
    await page.getByText('3 keputusan lagi.').waitFor()
    await page.reload()
    await settled(worker)
    await page.getByText('3 keputusan lagi.').waitFor()
    expect(await row('Nurbaiti').locator('select').inputValue()).toContain('merge_into_row')
  })

  it('is not saved while a question is open, and says which rows they are', async () => {
    const { page } = worker
    await page.getByRole('button', { name: /^Simpan \d+ rujukan$/ }).click()
    await page.getByText('Masih ada 3 hal yang perlu diputuskan').waitFor()
    expect(await referrals()).toBe(0)
  })

  it('asks for a word of reason before a row is set aside, and takes a decision back', async () => {
    const { page } = worker
    await row('Fitri').getByRole('button', { name: 'Pakai' }).click()
    await row('Fitri').getByLabel('Alasan').fill('Dihubungkan dengan UPTD PPA.')
    await row('Fitri').getByRole('button', { name: 'Pakai' }).click()
    await page.getByText('2 keputusan lagi.').waitFor()
    await row('Eka').getByRole('button', { name: 'Pakai' }).click()
    await page.getByText('1 keputusan lagi.').waitFor()
    await row('Eka').getByRole('button', { name: 'Batalkan' }).click()
    await page.getByText('2 keputusan lagi.').waitFor()
    await row('Eka').getByRole('button', { name: 'Pakai' }).click()
    await page.getByText('1 keputusan lagi.').waitFor()
    // begun and not used: it goes with the list
    await row('Oktaviani').getByRole('combobox').last().selectOption('row set_aside')
    await row('Oktaviani').getByLabel('Alasan').fill('Barangkali nama orang lain.')
    await storedDraft(web, 'rizal', 'Barangkali nama orang lain.')
    await row('Oktaviani').getByRole('button', { name: 'Batal', exact: true }).click()
    await row('Oktaviani').getByRole('button', { name: 'Pakai' }).click()
    await page.getByText('keputusan lagi.').waitFor({ state: 'hidden' })
  })

  it('becomes referrals with one press, however often it is pressed', async () => {
    const { page } = worker
    const save = page.getByRole('button', { name: /^Simpan \d+ rujukan$/ })
    const promised = Number(/\d+/.exec(await save.innerText())?.[0])
    await save.dblclick()
    await page.getByText(`${promised} rujukan tersimpan`).waitFor({ timeout: 30_000 })
    expect(await referrals()).toBe(promised)
    await settled(worker)
    expect(new URL(page.url()).pathname).toBe('/rujukan')
    const { drafts } = await web.call('rizal', 'drafts.list', {})
    expect(JSON.stringify(drafts)).not.toContain('impor/')
    await page.getByRole('link', { name: 'Ibu Oktaviani' }).waitFor()
    const rows = await page.locator('main tbody tr').allInnerTexts()
    const numbers = rows.map((text) => Number(/nomor (\d+)/.exec(text)?.[1]))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b)) // the order of the sheet on the desk
    await picture(page, 'nyata-rujukan-pc')
    expect(await axe(page)).toEqual([])
    expect(worker.faults).toEqual([])
  })

  it('says that the file came before; read anew, one press answers every row whose woman waits already', async () => {
    const { page } = worker
    await page.goto(`${web.url}/rujukan/impor`)
    await settled(worker)
    await page.locator('input[type=file]').setInputFiles(FILE)
    await page.getByText('Berkas ini sudah dibaca').waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Tetap baca lagi' }).click()
    await page.getByText('baris dibaca').waitFor({ timeout: 30_000 })
    await settled(worker)
    const kind = page.locator('li.todo').filter({ hasText: 'Mungkin sudah dikenal' })
    await kind.getByRole('combobox').selectOption({ label: 'Orang yang sama' })
    await picture(page, 'nyata-impor-sekaligus-pc', true)
    expect(await axe(page)).toEqual([])
    await kind.getByRole('button', { name: /^Terapkan ke \d+ baris$/ }).click()
    await kind.waitFor({ state: 'hidden' })
    expect(await row('Suryani').innerText()).toContain('sudah menunggu keputusan')
  })

  it("asks once what the sender's own codes mean", async () => {
    const { page } = worker
    const [header, ...people] = [SECOND_HEADER, ...SECOND_PEOPLE]
    const buffer = await writeSheet([
      { name: 'Daftar', columns: header.map((title) => ({ title })), rows: people.map((r) => r.map(String)) },
    ])
    await page.goto(`${web.url}/rujukan/impor`)
    await settled(worker)
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await page.locator('input[type=file]').setInputFiles({ name: 'oki.xlsx', mimeType, buffer })
    await page.getByText('baris dibaca').waitFor({ timeout: 30_000 })
    await settled(worker)
    await page.getByLabel('Arti kode A.07').selectOption('24')
    await settled(worker)
    await page.reload()
    await settled(worker)
    expect(await page.getByLabel('Arti kode A.07').inputValue()).toBe('24')
    await picture(page, 'nyata-impor-kode-pc', true)
    expect(await axe(page)).toEqual([])
    expect(worker.faults).toEqual([])
  })
})

describe('on the phone', () => {
  let phone: Opened
  beforeAll(async () => {
    phone = await web.open({ as: 'rizal', screen: 'phone' })
  })
  afterAll(() => phone?.context.close())

  it('somebody who came by herself is registered, and her safety is asked about', async () => {
    const { page } = phone
    await page.goto(`${web.url}/rujukan/baru`)
    await settled(phone)
    await page.getByLabel('Pengirim', { exact: true }).selectOption('self')
    expect(await page.getByLabel('Nama panggilan').isVisible()).toBe(false)
    // what saves comes with the last part; what was refused is on the page, whichever part it is asked in
    const on = page.getByRole('button', { name: 'Lanjut', exact: true })
    const save = page.getByRole('button', { name: 'Simpan rujukan' })
    for (let part = 1; part < 4; part++) {
      expect(await save.isVisible()).toBe(false)
      await on.click()
    }
    await save.click()
    await page.getByLabel('Nama panggilan').fill('Purnama')
    const seen = page.locator('.stepped [data-part]').locator('.field, fieldset').filter({ visible: true })
    expect(await seen.count()).toBeLessThanOrEqual(7)
    await on.click()
    await page.getByLabel('Alasan dirujuk').fill('Datang sendiri, minta kelas salon.')
    await on.click()
    await save.click()
    await page.getByRole('heading', { level: 1, name: 'Purnama' }).waitFor()
    await settled(phone)
    await page.getByRole('button', { name: 'Tanyakan keselamatan' }).click()
    const talk = page.getByRole('dialog')
    await talk.getByRole('button', { name: 'Simpan jawaban' }).click()
    await talk.getByText('Belum ada jawaban.').waitFor()
    const questions = await talk.locator('fieldset').all()
    expect(questions).toHaveLength(10) // nine dangers, and where she slept
    for (const question of questions) await question.getByRole('radio').first().check({ force: true })
    await talk.getByRole('button', { name: 'Simpan jawaban' }).click()
    await talk.waitFor({ state: 'hidden' })
    await page.getByText(/^Risiko /).waitFor()
    expect(await page.getByText('Belum ditanyakan').count()).toBe(0)
    expect(await sticksOut(page)).toBe(0)
    expect(await axe(page)).toEqual([])
    await picture(page, 'nyata-seleksi-hp', true)
  })

  it('the list, the import and the new referral fit', async () => {
    const { page } = phone
    const drafts = await web.ownerSql(`select list_id from referral_lists where state = 'draft'`)
    for (const path of [
      '/rujukan',
      '/rujukan?saring=waiting',
      '/rujukan/impor',
      ...drafts.map((l) => `/rujukan/impor?daftar=${l['list_id']}`),
      '/rujukan/baru',
      '/pengaturan/angkatan',
    ]) {
      await page.goto(web.url + path)
      await settled(phone)
      expect([path, await sticksOut(page)]).toEqual([path, 0])
    }
    expect(phone.faults).toEqual([])
  })
})
