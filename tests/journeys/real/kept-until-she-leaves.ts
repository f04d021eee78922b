import { beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import type { RealWeb } from '../../support/real-web.ts'
import { close } from './close.ts'

/** The things and the savings of one whose exit is prepared. */
export function keptUntilSheLeaves(at: () => { web: RealWeb; leaving: string }) {
  describe('what is kept for a woman who leaves', () => {
    let web: RealWeb
    let leaving: string
    beforeAll(() => {
      ;({ web, leaving } = at())
    })

    it('is listed and saved, holds her exit, and is given back and paid out in the browser', async () => {
      const one = await web.open({ as: 'rizal' })
      const { page } = one
      const dialog = page.getByRole('dialog')
      const press = (name: string | RegExp, within = page.locator('main')) =>
        within.getByRole('button', { name }).click()
      await page.goto(`${web.url}/penerima-manfaat/${leaving}/titipan`)
      await press('Data barang')
      await dialog.getByLabel('Nama barang').fill('Koper pakaian')
      await dialog.getByRole('button', { name: 'Simpan daftar barang' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await press('Catat setoran atau ambilan')
      await dialog.getByRole('radio', { name: 'Setoran' }).check()
      await dialog.getByLabel('Jumlah (Rp)').fill('150.000')
      await dialog.getByRole('button', { name: 'Simpan' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await page.getByText(/Masih disimpan untuknya: 1 barang, saldo tabungan Rp150.000/).waitFor()
      await picture(page, 'nyata-titipan-pc')
      expect(await axe(page)).toEqual([])

      await web.call('rizal', 'terminations.open', { caseId: leaving, exit: 'MUNDUR' })
      await page.goto(`${web.url}/penerima-manfaat/${leaving}/selesai`)
      await page.getByText('Masih disimpan: 1 barang, tabungan Rp150.000').waitFor()
      await page
        .getByRole('link', { name: /Barang titipan dan tabungan/ })
        .first()
        .click()
      await press('Kembalikan barang')
      await dialog.getByRole('button', { name: 'Catat pengembalian' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await press('Catat setoran atau ambilan')
      await dialog.getByRole('button', { name: 'Bayarkan seluruhnya' }).click()
      await dialog.getByRole('button', { name: 'Simpan' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await page.getByText(/Tidak ada lagi yang disimpan/).waitFor()
      await page.getByRole('link', { name: 'Catat serah terimanya di Selesai layanan' }).click()
      await page
        .getByRole('button', { name: /Barang titipan dan tabungan/ })
        .first()
        .click()
      await dialog.waitFor()
      await close(one)
    })
  })
}
