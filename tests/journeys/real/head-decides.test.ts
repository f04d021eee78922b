import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import { type Opened, type RealWeb, realWeb, settled } from '../../support/real-web.ts'

const SAFE = {
  injury: 'none',
  suicidal_thought: 'no',
  pregnancy: 'no',
  child_with_her: 'no',
  pursuer: 'no',
  weapon: 'no',
  drugs: 'no',
  infectious_symptoms: 'no',
  minor: 'no',
}
const WHY = 'Ditimbang bersama, sesuai hasil percakapan dengan beliau.'

let web: RealWeb
let caseId: string

beforeAll(async () => {
  web = await realWeb()
  caseId = await proposedByRizal()
})
afterAll(() => web?.close())

/** Registered, asked about her safety, checked, ready, and proposed: everything before the head, as her worker does it. */
async function proposedByRizal(): Promise<string> {
  const registered = await web.call('rizal', 'referrals.register', {
    source: 'social_office',
    letter: {
      number: '400.9/017/DINSOS/2026',
      datedOn: '2026-01-06',
      receivedOn: '2026-01-12',
      office: 'Dinas Sosial Kabupaten Contoh',
      subject: 'Daftar calon',
    },
    callName: 'Suryani',
    identity: { fullName: 'Suryani', nik: '9910014508980001', birthDate: '1998-08-05', district: 'Payaraman' },
    reason: 'Diajukan untuk kelas menjahit.',
  })
  const on = { caseId: String(registered['caseId']) }
  const version = async () => Number((await web.call('rizal', 'selection.page', on))['version'])
  await web.call('rizal', 'screening.triage', { ...on, version: await version(), answers: SAFE })
  await web.call('rizal', 'screening.checkEligibility', {
    ...on,
    version: await version(),
    criteria: [{ code: 'willing_to_stay', result: 'met', source: 'Percakapan' }],
  })
  await web.call('rizal', 'screening.noteReadiness', {
    ...on,
    version: 0,
    herWords: 'Saya mau belajar jahit.',
    canStay: 'yes',
    obstacles: 'Anak dititip kepada nenek.',
  })
  await web.call('rizal', 'selection.propose', {
    ...on,
    version: await version(),
    kind: 'accept',
    reason: WHY,
    answer: {},
  })
  return on.caseId
}

const stageNow = (page: Page) => page.locator('.stages [aria-current=step]').textContent()
const stageInBase = async () => (await web.ownerSql('select stage, state from cases where case_id = $1', [caseId]))[0]

describe('the head decides what a worker proposed', () => {
  let head: Opened

  it('from Persetujuan, where the proposal waits, with the reason read out to her', async () => {
    head = await web.open({ as: 'ratna' })
    const { page } = head
    await page.goto(`${web.url}/persetujuan`)
    await page.getByRole('heading', { level: 1, name: 'Persetujuan' }).waitFor()
    const waiting = page.getByRole('listitem').filter({ hasText: 'Suryani' }).filter({ hasText: 'Putuskan penerimaan' })
    await waiting.waitFor()
    await settled(head)
    await picture(page, 'nyata-persetujuan-pc')
    await waiting.getByRole('link', { name: 'Buka' }).click()
    await page.getByRole('heading', { level: 1, name: 'Suryani' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/rujukan/${caseId}`)
    await settled(head)
    await picture(page, 'nyata-seleksi-pc', true)
    expect(await axe(page)).toEqual([])
    expect(await page.getByRole('radio', { name: 'Diterima', exact: true }).isChecked()).toBe(true) // what Rizal proposed, until she says otherwise
    await page.getByRole('button', { name: 'Kembalikan dengan catatan' }).click()
    await page.getByText('Usulan kembali kepada pengusulnya dengan catatan Anda.').waitFor()
    await page.getByRole('button', { name: 'Batal' }).click()
    await page.getByRole('button', { name: /^Putuskan/ }).click()
    const wrong = page.locator('.decide [aria-invalid=true]')
    await wrong.first().waitFor()
    await page.getByRole('radio', { name: 'Daftar tunggu', exact: true }).check()
    expect(await wrong.count()).toBe(0) // what was said of another decision no longer holds
    await page.getByRole('radio', { name: 'Diterima', exact: true }).check()
    await page
      .getByLabel(/^Alasan yang dibacakan kepada/)
      .fill('Syarat terpenuhi, tempat tersedia, dan beliau ingin belajar menjahit.')
    await page.getByRole('button', { name: /^Putuskan/ }).dblclick()
    await page.getByText('Keputusan tersimpan').waitFor()
    const decided = await web.ownerSql(
      `select kind from audit_entries where case_id = $1 and kind = 'selection.accepted'`,
      [caseId],
    )
    expect(decided).toHaveLength(1)
    expect(await stageInBase()).toMatchObject({ stage: 'identification' })
  })

  it('is then taken to the answer for the office that wrote, and nothing waits in Persetujuan any more', async () => {
    const { page } = head
    await page.waitForURL(/\/surat\/baru/)
    await settled(head)
    expect(await page.locator('h1').count()).toBe(1)
    await picture(page, 'nyata-balasan-pc')
    await page.goto(`${web.url}/persetujuan`)
    await settled(head)
    expect(await page.getByText('Putuskan penerimaan').count()).toBe(0)
  })

  it('moves her to the stage of data, in the browser', async () => {
    const { page } = head
    await page.goto(`${web.url}/penerima-manfaat/${caseId}`)
    await page.getByRole('heading', { level: 1, name: 'Ibu Suryani' }).waitFor()
    expect(await stageNow(page)).toContain('1 ')
    await page.locator('.stages [aria-current=step]').click()
    await page.getByRole('button', { name: 'Lanjut ke Data' }).click()
    await page.locator('.stages [aria-current=step]', { hasText: '2 ' }).waitFor()
    expect(await stageNow(page)).toContain('Data')
    expect(await stageInBase()).toMatchObject({ stage: 'data' })
    await settled(head)
    await picture(page, 'nyata-tahap-data-pc')
    expect(head.faults).toEqual([])
    await head.context.close()
  })

  it('and her worker sees the new stage and his next step on Beranda', async () => {
    const worker = await web.open({ as: 'rizal' })
    await worker.page.goto(`${web.url}/beranda`)
    await settled(worker)
    const mine = worker.page.locator('main').getByText('Catat penerimaan dan data pokok')
    expect(await mine.count()).toBeGreaterThan(0)
    expect(worker.faults).toEqual([])
    await worker.context.close()
  })
})
