import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture, tapBudget } from '../../support/browser.ts'
import { type Opened, type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'
import { dangerInQuestions } from './danger-in-questions.ts'
import { keptUntilSheLeaves } from './kept-until-she-leaves.ts'
import { rollOfAClass } from './roll-of-a-class.ts'
import { storedDraft } from './stored-draft.ts'
import { openFor, registered } from './women.ts'

let web: RealWeb
/** three women of Rizal's: one at the gate, one written about, one whose registration two people edit */
let atGate: string
let written: string
let shared: string
/** one whose exit is prepared while the house still keeps things of hers */
let leaving: string

async function withTask(callName: string): Promise<string> {
  const caseId = await openFor(web, callName)
  await web.call('rizal', 'tasks.add', { caseId, text: 'Antar berkas PAUD bersama ibunya', dueOn: '2026-01-12' })
  return caseId
}

beforeAll(async () => {
  web = await realWeb()
  atGate = await registered(web, 'Hartini')
  written = await withTask('Suryani')
  shared = await withTask('Dewi')
  leaving = await openFor(web, 'Lestari')
  await web.ownerSql(
    `update cases set stage = 'termination', state = 'open', presence = 'in_house', admitted_on = '2026-01-12' where case_id = $1`,
    [leaving],
  )
})
afterAll(() => web?.close())

const notesOf = async (caseId: string) =>
  (await web.ownerSql('select note_id from session_notes where case_id = $1', [caseId])).length

describe('the gate of a stage', () => {
  it('opens from Beranda in three presses, says what is missing, and each missing thing leads to a page', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/beranda`)
    await settled(one)
    const taps = await tapBudget(page)
    await page.locator('main').getByRole('link', { name: 'Ibu Hartini' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Ibu Hartini' }).waitFor()
    await page.locator('.stages [aria-current=step]').click()
    const gate = page.getByRole('region', { name: /^Dari .+ ke Data$/ })
    await gate.waitFor()
    expect(await taps.presses()).toBeLessThanOrEqual(3)
    await gate.getByText(/Belum bisa lanjut/).waitFor()
    await picture(page, 'nyata-syarat-pc')
    expect(await axe(page)).toEqual([])
    const places = await gate
      .getByRole('listitem')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(places.length).toBeGreaterThanOrEqual(3) // eligibility, safety, decision
    const lost: string[] = []
    for (const place of new Set(places)) {
      await page.goto(web.url + place)
      await settled(one)
      const said = await page.locator('main').innerText()
      if (/Tidak ditemukan|belum bisa ditampilkan/.test(said))
        lost.push(`${place.replace(atGate, '$caseId')}: ${said.slice(0, 120)}`)
    }
    expect(lost).toEqual([])
    await close(one)
  })
})

describe('a note on one woman', () => {
  it('takes five presses and the text on a phone, and stands on her timeline at once', async () => {
    const one = await web.open({ as: 'rizal', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/beranda`)
    await settled(one)
    const taps = await tapBudget(page)
    await page.getByRole('navigation', { name: 'Menu bawah' }).getByRole('link', { name: 'Catat' }).click()
    await page.getByRole('searchbox').waitFor() // a link to her stands on Beranda, too
    await page.getByRole('link', { name: 'Ibu Suryani' }).click()
    await page.getByRole('radio', { name: 'Pendampingan' }).click()
    await page.getByLabel('Apa yang dibahas').click()
    await page.keyboard.type('Menghitung harga jual daster bersama.')
    await settled(one)
    await picture(page, 'nyata-catat-phone')
    await page.getByRole('button', { name: 'Simpan catatan' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ibu Suryani' }).waitFor()
    expect(await taps.presses()).toBeLessThanOrEqual(5)
    await page.getByRole('region', { name: 'Linimasa' }).getByText('Menghitung harga jual daster bersama.').waitFor()
    expect(await notesOf(written)).toBe(1)
    const [row] = await web.ownerSql('select kind from session_notes where case_id = $1', [written])
    expect(row).toEqual({ kind: 'companionship' })
    await picture(page, 'nyata-linimasa-phone', true)
    await close(one)
  })

  it('H31 typed and not saved is there after a reload and after the tab was killed', async () => {
    const one = await web.open({ as: 'rizal' })
    const address = `${web.url}/catat?orang=${written}`
    const words = 'Upah bulan ini belum masuk hitungan.'
    let { page } = one
    const before = await notesOf(written)
    await page.goto(address)
    await page.getByLabel('Apa yang dibahas').pressSequentially(words, { delay: 15 })
    await page.getByText(/Draf tersimpan \d\d\.\d\d/).waitFor()
    await page.reload()
    await page.getByText(/Melanjutkan tulisan/).waitFor()
    expect(await page.getByLabel('Apa yang dibahas').inputValue()).toBe(words)
    await page.getByLabel('Tanggapan').fill('Mau mencoba lagi minggu depan.')
    await storedDraft(web, 'rizal', 'Mau mencoba lagi minggu depan.')
    await page.close({ runBeforeUnload: false })
    page = await one.context.newPage()
    await page.goto(address)
    await page.getByText(/Melanjutkan tulisan/).waitFor()
    expect(await page.getByLabel('Apa yang dibahas').inputValue()).toBe(words)
    expect(await page.getByLabel('Tanggapan').inputValue()).toBe('Mau mencoba lagi minggu depan.')
    expect(await notesOf(written)).toBe(before) // still only a draft
    const sealed = await web.ownerSql('select d::text as row from drafts d')
    expect(sealed.length).toBeGreaterThan(0)
    expect(JSON.stringify(sealed)).not.toContain('Upah')
    await close(one)
  })

  it('is one note when its button is pressed twice', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    const before = await notesOf(shared)
    await page.goto(`${web.url}/catat?orang=${shared}`)
    await page.getByRole('radio', { name: 'Pendampingan' }).click() // she has not arrived: no talk in the house
    await page.getByLabel('Apa yang dibahas').fill('Sesi selesai ditulis.')
    await page.getByRole('button', { name: 'Simpan catatan' }).dblclick()
    await page.getByRole('heading', { level: 1, name: 'Ibu Dewi' }).waitFor()
    await settled(one)
    expect(await notesOf(shared)).toBe(before + 1)
    expect(await page.getByRole('region', { name: 'Linimasa' }).getByText('Sesi selesai ditulis.').count()).toBe(1)
    await close(one)
  })
})

describe('one registration and two people', () => {
  it('who both edit it: the later sees both texts and chooses', async () => {
    const [rizal, tuti] = [await web.open({ as: 'rizal' }), await web.open({ as: 'tuti' })]
    const alias = ({ page }: Opened) => page.getByLabel(/^Nama lain/)
    for (const one of [rizal, tuti]) {
      await one.page.goto(`${web.url}/penerima-manfaat/${shared}/keluarga`)
      await one.page.getByRole('button', { name: /^Lengkapi|^Ubah data pokok/ }).click()
      await one.page.getByRole('dialog').waitFor()
      await settled(one)
    }
    await alias(rizal).fill('Wiwi')
    await alias(tuti).fill('Dede')
    await rizal.page.getByRole('button', { name: 'Simpan data pokok' }).click()
    await rizal.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await tuti.page.getByRole('button', { name: 'Simpan data pokok' }).click()
    const clash = tuti.page.getByRole('table').filter({ hasText: 'Versi Anda' })
    await clash.waitFor()
    await clash.getByRole('cell', { name: 'Dede' }).waitFor()
    await clash.getByRole('cell', { name: 'Wiwi' }).waitFor()
    await picture(tuti.page, 'nyata-dua-versi-pc')
    expect(await axe(tuti.page)).toEqual([])
    await tuti.page.getByRole('button', { name: 'Pakai versi Anda' }).click()
    await tuti.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await rizal.page.reload()
    await rizal.page.getByText('Dede').waitFor()
    await close(rizal)
    await close(tuti)
  })
})

describe('twenty questions', () => {
  it('are asked with 28 keys at most: a digit answers and leads on, the last one to the end', async () => {
    const caseId = await openFor(web, 'Nurhayati')
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${caseId}/asesmen/srq-20`)
    await page.getByRole('button', { name: 'Mulai bertanya' }).click()
    await page.getByText('0 dari 20').waitFor()
    for (let n = 1; n <= 20; n++) {
      await page.keyboard.press('2')
      await page.getByText(`${n} dari 20`).waitFor()
      if (n < 20) await page.locator('.fill__item:not(:has(:checked))').first().waitFor()
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${caseId}/asesmen`)
    const [taking] = await web.ownerSql('select finished_at from instrument_takings where case_id = $1', [caseId])
    expect(taking?.['finished_at']).not.toBeNull()
    await close(one)
  })
})

// one server: each part goes on where the one before it ended
dangerInQuestions(() => ({ web, written }))
keptUntilSheLeaves(() => ({ web, leaving }))
rollOfAClass(() => web)
