import { beforeAll, describe, expect, it } from 'vitest'
import { type RealWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'
import { storedDraft } from './stored-draft.ts'

/** A dialog keeps what was typed in it like any page. */
export function reasonInADialog(at: () => { web: RealWeb; referred: string; asked: string }) {
  describe('a reason typed in a dialog', () => {
    let web: RealWeb
    let referred: string
    let asked: string
    beforeAll(() => {
      ;({ web, referred, asked } = at())
    })

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
      await expect
        .poll(() => risk.page.getByLabel('Alasan penilaian').inputValue())
        .toBe('Mantan suaminya datang lagi.')
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
      const reason = one.page.getByRole('dialog').getByLabel('Apa yang terjadi')
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
}
