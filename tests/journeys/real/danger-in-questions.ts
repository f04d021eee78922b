import { beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture, sticksOut } from '../../support/browser.ts'
import { type RealWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'

/** From the answer that stops everything to the flag that somebody closes. */
export function dangerInQuestions(at: () => { web: RealWeb; written: string }) {
  describe('a danger that is said in a questionnaire', () => {
    let web: RealWeb
    let written: string
    beforeAll(() => {
      ;({ web, written } = at())
    })

    it('stops the screen at once, also without a connection, comes back after a reload, and stands first everywhere until it is closed', async () => {
      const one = await web.open({ as: 'rizal' })
      const { page } = one
      await page.goto(`${web.url}/penerima-manfaat/${written}/asesmen/srq-20`)
      await page.getByRole('button', { name: 'Mulai bertanya' }).click()
      const next = page.getByRole('button', { name: 'Lanjut', exact: true })
      for (let n = 0; n < 3; n++) await next.click()
      const item = page.getByRole('group', { name: /mengakhiri hidup/ })
      await item.waitFor()
      await one.context.setOffline(true)
      await item.getByRole('radio', { name: 'Ya', exact: true }).press('Space')
      // the questions are gone before anything is stored
      await page.getByText('Jangan tinggalkan sendirian').waitFor()
      await page.getByText(/Belum tersimpan: tidak ada sambungan/).waitFor()
      expect(await item.count()).toBe(0)
      expect(await web.ownerSql('select 1 from flags where case_id = $1', [written])).toEqual([])
      await one.context.setOffline(false)
      await page.getByRole('button', { name: 'Simpan lagi' }).click()
      await page.getByRole('heading', { level: 1, name: 'Tetap bersama Ibu Suryani' }).waitFor()
      await settled(one)
      expect(await axe(page)).toEqual([])
      await picture(page, 'nyata-berhenti-pc')
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await sticksOut(page)).toBe(0)
      await picture(page, 'nyata-berhenti-hp')
      await page.setViewportSize({ width: 1366, height: 768 })
      await page.goto(`${web.url}/penerima-manfaat/${written}/asesmen/srq-20`)
      await page.getByRole('heading', { level: 1, name: 'Tetap bersama Ibu Suryani' }).waitFor()
      await page.reload()
      await page.getByRole('radio', { name: 'Belum bisa menjawab' }).press('Space')
      await page.getByRole('button', { name: 'Simpan, mulai pembicaraan' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
      await page.getByRole('heading', { name: 'Tanda terbuka' }).waitFor()
      await settled(one)
      expect(await axe(page)).toEqual([])
      await page.goto(`${web.url}/beranda`)
      const first = page.getByRole('region', { name: 'Mendesak: keselamatan' })
      await first.getByText('Keselamatan: Ibu Suryani').waitFor()
      await first.getByRole('link', { name: 'Lanjutkan' }).click()
      await page.getByRole('button', { name: 'Tutup dengan alasan' }).first().click()
      const dialog = page.getByRole('dialog')
      await dialog
        .getByLabel('Mengapa tanda ini boleh ditutup')
        .fill('Salah tekan; ditanya lagi, tidak ada pikiran itu.')
      await dialog.getByRole('button', { name: 'Tutup tanda' }).click()
      await page.getByText('Tidak ada tanda yang terbuka').waitFor()
      await page.goto(`${web.url}/beranda`)
      await settled(one)
      expect(await page.getByText('Keselamatan: Ibu Suryani').count()).toBe(0)
      await close(one)
    })
  })
}
