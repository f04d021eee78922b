import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tapBudget } from '../../support/browser.ts'
import { docxText } from '../../support/docx-text.ts'
import { type RealWeb, realWeb, settled } from '../../support/real-web.ts'

let web: RealWeb
beforeAll(async () => {
  web = await realWeb()
})
afterAll(() => web?.close())

describe('the monthly report', () => {
  it.each(['pc', 'phone'] as const)(
    'comes from the menu to a Word file in two presses and five seconds, on a %s',
    async (screen) => {
      const one = await web.open({ as: 'ratna', screen })
      const { page } = one
      await page.goto(`${web.url}/beranda`)
      await settled(one)
      const budget = await tapBudget(page)
      const before = await budget.presses()
      const began = performance.now()
      await page.getByRole('navigation').getByRole('link', { name: 'Laporan', exact: true }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: /^(Keluarkan, unduh|Unduh) Word\s*: Laporan bulanan$/ }).click()
      const file = await download
      expect(performance.now() - began).toBeLessThan(5000)
      expect((await budget.presses()) - before).toBe(2)
      expect(file.suggestedFilename()).toMatch(/^laporan-bulanan-.*\.docx$/)
      const words = docxText(await readFile(await file.path()))
      for (const said of ['Gerak penghuni', 'Asal menurut kecamatan', 'Kesehatan', 'Makan', 'Anggaran', 'Hambatan'])
        expect(words).toContain(said)
    },
  )
})
