import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MADE_PAPERS } from '../../../src/modules/letters/papers/codes.ts'
import { axe } from '../../support/axe.ts'
import { picture, SCREENS, sticksOut } from '../../support/browser.ts'
import { type RealWeb, realWeb, settled } from '../../support/real-web.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
let web: RealWeb
beforeAll(async () => {
  web = await realWeb()
})
afterAll(() => web?.close())

describe('the centre’s own Word templates', () => {
  it('are one folded paper each on a telephone; a file with a mistake is not taken, the mended one is used', async () => {
    const one = await web.open({ as: 'tuti', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/pengaturan/templat`)
    await settled(one)
    const papers = page.locator('details.paper-form')
    expect(await papers.count()).toBe(MADE_PAPERS.length)
    const tops = await papers.evaluateAll((all) => all.map((d) => d.getBoundingClientRect().height))
    expect(Math.max(...tops)).toBeLessThan(110)
    expect(await sticksOut(page)).toBe(0)
    await picture(page, 'templat-telepon', true)

    const decision = papers.filter({ hasText: 'Keputusan selesai layanan (F33)' })
    await decision.getByRole('heading').click()
    const saved = page.waitForEvent('download')
    await decision.getByRole('button', { name: 'Unduh', exact: true }).click()
    const path = await (await saved).path()
    const box = decision.locator('input[type=file]')
    await box.setInputFiles({
      name: 'keliru.docx',
      mimeType: DOCX,
      buffer: Buffer.from('bukan Word'),
    })
    await decision.getByText('perlu dibetulkan di Word').waitFor()
    await box.setInputFiles({
      name: 'keputusan.docx',
      mimeType: DOCX,
      buffer: readFileSync(path),
    })
    await decision.getByText('Templat bisa dipakai').waitFor()
    expect(await sticksOut(page)).toBe(0)
    expect(await axe(page)).toEqual([])
    await decision.getByRole('button', { name: 'Pakai templat ini' }).click()
    await decision.locator('summary').getByText('Versi 1').waitFor()
    await page.setViewportSize(SCREENS.narrow)
    expect(await sticksOut(page)).toBe(0)
    await picture(page, 'templat-telepon-terbuka', true)
    expect(one.faults).toEqual([])
    await one.context.close()
  })
})
