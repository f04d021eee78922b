import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import { quiet, type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'
import { inView } from './in-view.ts'
import { reasonInADialog } from './reason-in-a-dialog.ts'
import { textNotStored } from './text-not-stored.ts'
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

// one server: each part goes on where the one before it ended
textNotStored(() => ({ web, asked }))
reasonInADialog(() => ({ web, referred, asked }))
