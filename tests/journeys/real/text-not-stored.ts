import { beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import { type RealWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'
import { inView } from './in-view.ts'

/** What she wrote and the server has not yet: nothing goes over it. */
export function textNotStored(at: () => { web: RealWeb; asked: string }) {
  describe('a text that is not stored yet', () => {
    let web: RealWeb
    let asked: string
    beforeAll(() => {
      ;({ web, asked } = at())
    })

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
      await picture(page, 'belum-tersimpan-pc')
      await page.evaluate(() => scrollTo(0, 0)) // a line that goes under the bar while scrolling is no small target
      expect(await axe(page)).toEqual([])
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
}
