import { describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import { type Opened, type RealWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'

/** A module that does not come, of a page whose parts Rizal sees in a strip. */
export function lostOnTheWay(at: () => { web: RealWeb; path: string }) {
  describe('a part of the program that is lost on the way', () => {
    const here = (one: Opened) => one.page.locator('.tabs [aria-current]')

    it('is loaded anew by itself, as a phone that changes its network breaks off what is under way', async () => {
      const one = await at().web.open({ as: 'rizal', screen: 'phone' })
      await one.page.route('**/assets/case-page-*.js', (route) => route.abort('failed'), { times: 1 })
      await one.page.goto(at().web.url + at().path)
      await here(one).waitFor()
      await close(one)
    })

    it('is said to be a fault of ours when it is lost again, and the page does not go round', async () => {
      const one = await at().web.open({ as: 'rizal', screen: 'phone' })
      let asked = 0
      await one.page.route('**/assets/case-page-*.js', (route) => {
        asked++
        return route.abort('failed')
      })
      await one.page.goto(at().web.url + at().path)
      await one.page.getByText('Ada yang keliru pada aplikasi').waitFor()
      expect([await one.page.getByRole('heading', { level: 1 }).innerText(), asked]).toEqual([
        'Halaman ini belum bisa ditampilkan',
        2,
      ])
      await one.context.close()
    })

    it('waits for the server when that is away, says so, and comes when it is back', async () => {
      const one = await at().web.open({ as: 'rizal', screen: 'phone' })
      await one.page.goto(`${at().web.url}/beranda`)
      await settled(one)
      const { page } = one
      await page.route('**/assets/case-page-*.js', (route) => route.abort('failed'), { times: 1 })
      let isAway = true
      for (const api of ['**/api/health', '**/api/auth/me'])
        await page.route(api, (route) => (isAway ? route.abort('failed') : route.continue()))
      await page.evaluate((to) => {
        history.pushState({}, '', to)
        dispatchEvent(new PopStateEvent('popstate', { state: {} }))
      }, at().path)
      await page.getByText('belum ada di perangkat ini').waitFor()
      expect(await axe(page)).toEqual([])
      await picture(page, 'bagian-belum-ada')
      isAway = false
      await page.getByRole('button', { name: 'Coba lagi' }).click()
      await here(one).waitFor()
      await one.context.close()
    })
  })
}
