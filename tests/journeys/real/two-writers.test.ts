import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import { type Opened, quiet, type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { storedDraft } from './stored-draft.ts'
import { openFor, registered } from './women.ts'

let web: RealWeb
/** one who was referred, one in assessment */
let referred: string
let asked: string
let intakeId: string

beforeAll(async () => {
  web = await realWeb()
  referred = await registered(web, 'Hartini')
  asked = await openFor(web, 'Suryani')
  await web.ownerSql(`update cases set stage = 'assessment' where case_id = $1`, [asked])
  await web.call('rizal', 'assessments.startComprehensive', { caseId: asked })
  const intake = await web.call('ratna', 'referrals.saveIntake', {
    year: 2026,
    ordinal: 1,
    startsOn: '2026-02-02',
    endsOn: '2026-07-31',
    quota: 22,
  })
  intakeId = String(intake['intakeId'])
})
afterAll(() => web?.close())

const inView = (one: Locator) =>
  one.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
const close = async (one: Opened) => {
  expect(one.faults).toEqual([])
  await one.context.close()
}

describe('two people at one text', () => {
  it('a draft of a letter that a colleague changed meanwhile shows both, and nothing is written over', async () => {
    const order = { code: 'f01', subjectId: intakeId }
    const { letterId } = await web.call('tuti', 'letters.saveDraft', { ...order, fields: { daerah: 'Kota Rekaan' } })
    const one = await web.open({ as: 'tuti' })
    const { page } = one
    await page.goto(`${web.url}/surat/baru?draf=${letterId}`)
    await settled(one)
    const place = page.getByLabel('Daerah asal calon')
    expect(await place.inputValue()).toBe('Kota Rekaan')
    await place.fill('Kota Lain')
    await page.getByText(/Draf tersimpan \d\d\.\d\d/).waitFor()
    await web.call('ratna', 'letters.saveDraft', {
      ...order,
      letterId,
      version: 1,
      fields: { daerah: 'Kabupaten Contoh' },
    })
    await page.getByRole('button', { name: 'Simpan draf' }).click()
    await page.getByRole('cell', { name: 'Kabupaten Contoh' }).waitFor()
    expect(await place.inputValue()).toBe('Kota Lain')
    expect(await inView(page.getByRole('cell', { name: 'Kabupaten Contoh' }))).toBe(true)
    expect(await axe(page)).toEqual([])
    await picture(page, 'surat-dua-versi-pc')
    // also when she comes back later: what she typed rests on the version she read, not on the newest
    await page.reload()
    await page.getByRole('cell', { name: 'Kabupaten Contoh' }).waitFor()
    expect((await web.call('tuti', 'letters.draft', { letterId }))['fields']).toEqual({ daerah: 'Kabupaten Contoh' })
    await page.getByRole('button', { name: 'Pakai versi Anda' }).click()
    await page.getByRole('button', { name: 'Simpan draf' }).click()
    await page.getByText('Draf tersimpan.').waitFor()
    expect(await web.call('tuti', 'letters.draft', { letterId })).toMatchObject({
      fields: { daerah: 'Kota Lain' },
      version: 3,
    })
    await page.goto(`${web.url}/surat/baru?draf=${letterId}`)
    await settled(one)
    await page.getByRole('button', { name: 'Buang draf' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('hilang untuk semua orang').waitFor()
    await dialog.getByRole('button', { name: 'Batal' }).click()
    expect(await web.call('tuti', 'letters.draft', { letterId })).toMatchObject({ version: 3 })
    await close(one)
  })

  it('a note of readiness names the version that she read when she began', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/rujukan/${referred}`)
    await settled(one)
    await page.getByRole('button', { name: 'Catat kesiapan' }).click()
    await page.getByLabel('Dengan kata beliau sendiri').fill('Saya mau bisa menjahit.')
    await page.getByLabel('Yang menghalangi, dan yang membantu').fill('Anaknya masih kecil.')
    await web.call('hana', 'screening.noteReadiness', {
      caseId: referred,
      version: 0,
      herWords: 'Saya mau kerja dari rumah.',
      canStay: 'yes',
      obstacles: 'Ibunya sakit.',
    })
    // the page learns of it while she writes: what she typed stays hers, on the version she began with
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await page.getByRole('button', { name: 'Simpan catatan' }).click()
    await page.getByRole('cell', { name: 'Saya mau kerja dari rumah.' }).waitFor()
    expect(await page.getByRole('cell', { name: 'Saya mau bisa menjahit.' }).count()).toBe(1)
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Pakai versi di server' }).click()
    // hers is thrown away, on the server too, and the page shows the other
    await page.getByText('Ibunya sakit.').waitFor()
    expect(await page.getByLabel('Yang menghalangi, dan yang membantu').count()).toBe(0)
    const { drafts } = await web.call('rizal', 'drafts.list', {})
    expect(JSON.stringify(drafts)).not.toContain('readiness/')
    await close(one)
  })

  it('a safe contact that a colleague changed meanwhile shows both times of day, and only a choice writes over one', async () => {
    const mother = { channel: 'call', name: 'Sumiyati', relation: 'ibu', number: '0812-0000-1001' }
    const { contactId } = await web.call('rizal', 'contacts.saveContact', {
      caseId: asked,
      contact: { ...mother, times: 'sore' },
      isReachable: true,
    })
    const one = await web.open({ as: 'rizal', screen: 'phone' }) // where its name stands in the top bar
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${asked}/keluarga`)
    await quiet(one)
    await page.getByRole('button', { name: 'Ubah Sumiyati' }).click()
    await page.getByLabel('Waktu yang aman').fill('malam')
    await web.call('ratna', 'contacts.saveContact', {
      caseId: asked,
      contactId,
      version: 1,
      contact: { ...mother, times: 'pagi' },
      isReachable: true,
    })
    await page.getByRole('button', { name: 'Simpan kontak' }).click()
    const hers = page.getByRole('cell', { name: 'pagi' })
    await hers.waitFor()
    expect(await inView(page.locator('.clash__say'))).toBe(true)
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Pakai versi di server' }).click()
    expect(await page.getByLabel('Waktu yang aman').inputValue()).toBe('pagi')
    await page.getByLabel('Waktu yang aman').fill('pagi, lewat Bu RT')
    await page.getByRole('button', { name: 'Simpan kontak' }).click()
    await page.getByText('Kontak aman tersimpan.').waitFor()
    const { safe } = await web.call('ratna', 'contacts.list', { caseId: asked })
    expect(safe).toMatchObject([{ times: 'pagi, lewat Bu RT', version: 3 }])
    await close(one)
  })

  it('a proposal on an older page is refused in words, and the same button works on the newest', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/rujukan/${referred}`)
    await settled(one)
    await page
      .getByRole('group', { name: 'Usulan Anda' })
      .getByRole('radio', { name: 'Diterima', exact: true })
      .check({ force: true })
    await page.getByLabel('Alasan usulan').fill('Sesuai hasil percakapan dengan beliau.')
    const [before] = await web.ownerSql('select version from referrals where case_id = $1', [referred])
    await web.call('hana', 'screening.checkEligibility', {
      caseId: referred,
      version: before?.['version'],
      births: [{ source: 'id_card', year: 1998, on: '1998-08-05' }],
      criteria: [],
    })
    const readAgain = page.waitForResponse((answer) => answer.url().includes('/api/selection/page') && answer.ok())
    await page.getByRole('button', { name: 'Ajukan ke Kepala' }).click()
    await page.getByText('Bagian ini sudah diubah orang lain').waitFor()
    await readAgain
    await settled(one)
    await page.getByRole('button', { name: 'Ajukan ke Kepala' }).click()
    await page.getByText('Bagian ini sudah diubah orang lain').waitFor({ state: 'detached' })
    await close(one)
  })
})

describe('a text that is not stored yet', () => {
  it('is not signed over', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${asked}/asesmen/menyeluruh?bagian=strengths`)
    await settled(one)
    let signed = 0
    await page.route('**/api/assessments/savePart', (route) => route.abort())
    page.on('request', (request) => {
      if (request.url().endsWith('/api/assessments/signOff')) signed++
    })
    await page.getByRole('main').getByRole('textbox').first().fill('Rajin menjahit.')
    await page.getByRole('button', { name: 'Sahkan asesmen' }).click()
    const notice = page.getByText('Belum dilanjutkan karena tulisan terakhir belum tersimpan')
    await notice.waitFor()
    expect(await inView(notice)).toBe(true)
    expect(signed).toBe(0)
    expect(await axe(page)).toEqual([])
    await picture(page, 'belum-tersimpan-pc')
    await page.unroute('**/api/assessments/savePart')
    await page.getByRole('button', { name: 'Sahkan asesmen' }).click()
    await notice.waitFor({ state: 'detached' })
    await expect.poll(() => signed).toBe(1)
    await close(one)
  })

  it('goes to the server before the screen locks, and is on the page again after unlocking', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${asked}/asesmen/menyeluruh?bagian=strengths`)
    await settled(one)
    const field = page.getByRole('main').getByRole('textbox').last()
    await field.fill('Pernah memimpin arisan.')
    await page.keyboard.press('Alt+l')
    await page.getByText('Tulisan Anda aman').waitFor()
    expect(await page.content()).not.toContain('arisan')
    await page.getByLabel('Frasa sandi').fill(web.passphraseOf('rizal'))
    await page.keyboard.press('Enter')
    await page.getByText('Tulisan Anda aman').waitFor({ state: 'detached' })
    await expect.poll(() => field.inputValue()).toBe('Pernah memimpin arisan.')
    expect(await page.getByText('Versi di server').count()).toBe(0)
    await close(one)
  })

  it('is no rival of itself when only the answer was lost', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${asked}/asesmen/menyeluruh?bagian=hopes`)
    await settled(one)
    let lost = 0
    await page.route('**/api/assessments/savePart', async (route) => {
      if (lost > 0) return route.continue()
      await route.fetch()
      await route.abort()
      lost += 1
    })
    const field = page.getByRole('main').getByRole('textbox').first()
    await field.fill('Punya mesin sendiri.')
    await expect.poll(() => lost, { timeout: 10_000 }).toBe(1)
    await field.fill('Punya mesin sendiri dan tenang.')
    await page.getByText(/Draf tersimpan \d\d\.\d\d/).waitFor({ timeout: 15_000 })
    expect(await page.getByText('Versi di server').count()).toBe(0)
    await close(one)
  })
})

describe('a reason typed in a dialog', () => {
  it('is there again after a reload, each where it was typed', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/rujukan/${referred}`)
    await settled(one)
    const check = page.getByRole('button', { name: /^Periksa (lagi|kelayakan)$/ })
    await check.click()
    await page.getByRole('dialog').getByLabel('Sumber').last().fill('Percakapan dengan kakaknya')
    await storedDraft(web, 'rizal', 'Percakapan dengan kakaknya')
    await page.reload()
    await settled(one)
    await check.click()
    const again = page.getByRole('dialog').getByLabel('Sumber').last()
    await expect.poll(() => again.inputValue()).toBe('Percakapan dengan kakaknya')
    await close(one)

    const risk = await web.open({ as: 'rizal' })
    await risk.page.goto(`${web.url}/penerima-manfaat/${asked}/asesmen/menyeluruh?bagian=recommendation`)
    await settled(risk)
    await risk.page.getByRole('radio', { name: 'Sedang', exact: true }).check({ force: true })
    await risk.page.getByLabel('Alasan penilaian').fill('Mantan suaminya datang lagi.')
    await storedDraft(web, 'rizal', 'Mantan suaminya datang lagi.')
    await risk.page.reload()
    await settled(risk)
    await expect.poll(() => risk.page.getByLabel('Alasan penilaian').inputValue()).toBe('Mantan suaminya datang lagi.')
    await close(risk)
  })

  it('a birth date that is not whole is refused at its paper, and is there again after a reload', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/rujukan/${referred}`)
    await settled(one)
    const check = page.getByRole('button', { name: /^Periksa (lagi|kelayakan)$/ })
    const card = page.getByRole('dialog').getByRole('group', { name: 'KTP', exact: true })
    await check.click()
    for (const [box, typed] of [
      ['Hari', '5'],
      ['Bulan', '3'],
      ['Tahun', '98'],
    ] as const)
      await card.getByLabel(box).fill(typed)
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan pemeriksaan' }).click()
    await card.getByText('Tanggal ini belum lengkap.').waitFor()
    await page.getByRole('dialog').getByRole('link', { name: /^KTP/ }).waitFor()
    await storedDraft(web, 'rizal', '5/3/98')
    await page.reload()
    await settled(one)
    await check.click()
    await expect.poll(() => card.getByLabel('Tahun').inputValue()).toBe('98')
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
    await close(one)
  })

  it('in an emergency, and of a next step, is kept too', async () => {
    const one = await web.open({ as: 'wulan' }) // the case is not hers
    await one.page.goto(`${web.url}/penerima-manfaat/${asked}?buka=darurat`)
    await settled(one)
    const reason = one.page.getByRole('dialog').locator('#glass-reason')
    await reason.fill('Ia menelepon dari jalan, minta dijemput.')
    await storedDraft(web, 'wulan', 'Ia menelepon dari jalan, minta dijemput.')
    await one.page.reload()
    await settled(one)
    await expect.poll(() => reason.inputValue()).toBe('Ia menelepon dari jalan, minta dijemput.')
    await close(one)

    const step = await web.open({ as: 'rizal' })
    await step.page.goto(`${web.url}/penerima-manfaat/${asked}`)
    await settled(step)
    const add = step.page.getByRole('button', { name: 'Tambah langkah' })
    await add.click()
    await step.page.locator('#step-text').fill('Telepon ibunya')
    await storedDraft(web, 'rizal', 'Telepon ibunya')
    await step.page.reload()
    await settled(step) // the dialog stands in the address: it is open again
    await expect.poll(() => step.page.locator('#step-text').inputValue()).toBe('Telepon ibunya')
    await close(step)
  })

  it('is thrown away by Batal and kept by Escape', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/rujukan/${referred}`)
    await settled(one)
    const source = page.getByRole('dialog').getByLabel('Sumber').last()
    const open = page.getByRole('button', { name: /^Periksa (lagi|kelayakan)$/ })
    await open.click()
    await source.fill('Percakapan dengan bibinya')
    await page.keyboard.press('Escape')
    await source.waitFor({ state: 'detached' })
    await storedDraft(web, 'rizal', 'Percakapan dengan bibinya')
    await open.click()
    await expect.poll(() => source.inputValue()).toBe('Percakapan dengan bibinya')
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
    await source.waitFor({ state: 'detached' })
    await open.click()
    expect(await source.inputValue()).toBe('')
    await expect.poll(async () => JSON.stringify(await web.call('rizal', 'drafts.list', {}))).not.toContain('check/')
    await close(one)
  })
})
