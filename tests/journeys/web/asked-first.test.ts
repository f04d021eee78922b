import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch, leave, type Visit, visit } from '../../support/browser.ts'
import { WEBS } from '../../support/built-web.ts'
import { type FakeApi, Refuse, startFakeApi } from '../../support/fake-api.ts'
import { signIn } from '../../support/web-sign-in.ts'

/** What cannot be taken back with one press is asked first, in the words of its effect; nothing is sent before the answer. */
const ID = '0192f3a0-0000-7000-8000-00000000000'
const SCOPE = { recipient: 'Polsek Contoh', letterNo: null, ground: 'Pasal 26', asked: 'Alamat', given: 'Nama saja.' }
const DISCLOSURE = {
  ...{ disclosureId: `${ID}1`, herNo: '2026-I-001', basis: 'court', askedOn: '2026-01-12', givenAt: null, by: 'Hana' },
  ...{ head: null, headAt: null, officer: null, officerAt: null, refusedAt: null, refusal: null, handing: null },
  ...{ state: 'asked', scope: SCOPE, mayApprove: true, mayRefuse: true, mayGive: false },
}
const guest = (n: number, who: string) => ({
  ...{
    expectedId: `${ID}${n}`,
    kind: 'visit',
    at: '2026-01-12T02:00:00Z',
    by: 'Rizal',
    cameAt: null,
    who,
    where: null,
  },
})
const STOOD = {
  ...{ visitId: `${ID}6`, purpose: 'visit', arrivedAt: '2026-01-12T02:00:00Z', enteredAt: null, leftAt: null },
  ...{ name: 'Bu Nur', contact: null, whom: null, items: null, idSeen: true, staysLong: false, touch: null },
}
const dose = (n: number, label: string, where: string) => ({
  ...{ planId: `${ID}${n}`, caseId: `${ID}${n}`, label, honorific: 'Ibu', isProtected: false, where },
  ...{ onDay: '2026-01-12', time: '08:00', standing: 'now', marked: null, text: { medicine: 'Amlodipin', dose: '1' } },
})

let browser: Browser
let api: FakeApi
let open: Visit
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => leave(browser))
beforeEach(async () => {
  api = await startFakeApi({ root: WEBS.product })
  api.actions = ['privacy.record', 'privacy.approve', 'gate.expect', 'medication.round']
  api.answers.set('tasks/approvals', () => ({ items: [] }))
  api.answers.set('privacy/disclosure', () => DISCLOSURE)
  api.answers.set('gate/coming', () => ({ expected: [guest(2, 'Bu Nur'), guest(3, 'Pak Man')] }))
  api.answers.set('medication/round', () => ({
    hasPlans: true,
    doses: [dose(4, 'Suryani', 'in_house'), dose(5, 'Rukmini', 'in_hospital')],
  }))
  open = await visit(browser)
  page = open.page
})
afterEach(async () => {
  await open.context.close()
  await api.stop()
})

const at = async (place: string) => {
  await page.goto(api.url + place)
  await signIn(page, 'sari.k')
}
const sent = (path: string) => api.asked.filter((asked) => asked.path === path)
const button = (name: string) => page.getByRole('button', { name, exact: true })
const question = () => page.getByRole('dialog')
const answer = (name: string) => question().getByRole('button', { name, exact: true }).click()

describe('what is asked first', () => {
  it('is whether data is given to an office: to whom and which, and only the answer approves it', async () => {
    api.answers.set('privacy/approveDisclosure', () => ({}))
    await at(`/pelindungan-data/keluar/${ID}1`)
    await button('Setujui').click()
    await question().getByText('Kepada Polsek Contoh: Nama saja.', { exact: true }).waitFor()
    await answer('Batal')
    await question().waitFor({ state: 'hidden' })
    expect(sent('privacy/approveDisclosure')).toEqual([])
    await button('Setujui').click()
    await answer('Setujui')
    await question().waitFor({ state: 'hidden' })
    expect(sent('privacy/approveDisclosure').map(({ body }) => body)).toEqual([{ disclosureId: `${ID}1` }])
  })

  it('is whether that guest is not coming; what was refused of one is not said of the next', async () => {
    api.answers.set('gate/drop', () => {
      throw new Refuse(409, { code: 'already_in' })
    })
    await at('/gerbang/tamu')
    const row = (who: string) => page.getByRole('listitem').filter({ hasText: who })
    await row('Bu Nur').getByRole('button', { name: 'Tidak jadi' }).click()
    await question().getByText('Bu Nur tidak jadi datang?').waitFor()
    expect(sent('gate/drop')).toEqual([])
    await answer('Tidak jadi')
    await question().getByRole('alert').waitFor()
    expect(sent('gate/drop').map(({ body }) => body)).toEqual([{ expectedId: `${ID}2` }])
    await answer('Batal')
    await row('Pak Man').getByRole('button', { name: 'Tidak jadi' }).click()
    await question().getByText('Pak Man tidak jadi datang?').waitFor()
    expect(await question().getByRole('alert').count()).toBe(0)
  })

  it('is which announced guest is let in from the book; whoever came meanwhile is not offered again', async () => {
    let isIn = false
    api.actions = ['gate.keep']
    api.answers.set('gate/today', () => ({
      ...{ things: [], passings: [], expected: [{ ...guest(2, 'Kode 16'), cameAt: isIn ? STOOD.arrivedAt : null }] },
      visits: [STOOD],
    }))
    api.answers.set('gate/letIn', () => {
      isIn = true
      throw new Refuse(422, { code: 'announced_gone' })
    })
    await at('/gerbang')
    await button('Masuk Bu Nur').click()
    expect(sent('gate/letIn')).toEqual([])
    await question().getByText('Kode 16').click()
    await answer('Catat masuk')
    await page.getByRole('alert').getByText('Pilih sekali lagi', { exact: false }).waitFor()
    expect(sent('gate/letIn').map(({ body }) => body)).toEqual([{ visitId: `${ID}6`, expectedId: `${ID}2` }])
    await page.getByText('Masuk 09.00', { exact: true }).waitFor()
    api.answers.set('gate/letIn', () => ({}))
    await button('Masuk Bu Nur').click()
    await expect.poll(() => sent('gate/letIn').at(-1)?.body).toEqual({ visitId: `${ID}6` })
  })
})

describe('what is offered first', () => {
  it('of a dose is that it was given; of whoever is away, that she is not here', async () => {
    await at('/putaran-obat')
    const first = (name: string) => page.getByRole('group', { name: new RegExp(name) }).locator('.btn--tint')
    expect(await first('Suryani').allTextContents()).toEqual(['Diberikan'])
    expect(await first('Rukmini').allTextContents()).toEqual(['Tidak di sini'])
  })
})
