import { describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { type RealWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'

/** The bell: what others gave me or answered, and that it is quiet when I have seen it. */
export function newForMe(at: () => { web: RealWeb }) {
  describe('the bell', () => {
    it('counts what is new for its reader, leads to where it is done, and is quiet when she has seen it all', async () => {
      const { web } = at()
      const one = await web.open({ as: 'ratna' })
      const { page } = one
      const bell = page.locator('.topbar .bell')
      await page.goto(`${web.url}/beranda`)
      await settled(one)
      const before = Number((await page.locator('.topbar .bell__n').allInnerTexts())[0] ?? 0)
      await web.call('joko', 'incidents.report', {
        ...{ kind: 'outside_threat', level: 'serious', on: '2026-01-12', time: '07:00', place: 'gate' },
        ...{ what: 'Batu dilempar ke pos.', done: 'Pintu dikunci.' },
      })
      await page.reload()
      await settled(one)
      expect(Number(await page.locator('.topbar .bell__n').innerText())).toBeGreaterThan(before)
      await bell.click()
      await page.getByRole('heading', { level: 1, name: 'Kabar' }).waitFor()
      const line = page.getByRole('row').filter({ hasText: 'Baca kejadian, dalam 1 jam' }).first()
      expect(await line.innerText()).toMatch(/baru/)
      expect(await axe(page)).toEqual([])
      await page.getByRole('button', { name: 'Tandai semua sudah dilihat' }).click()
      await page.getByText('Semua sudah Anda lihat.').waitFor()
      await page.locator('.topbar .bell__n').waitFor({ state: 'detached' })
      await line.getByRole('link').first().click()
      await page.waitForURL(/\/kejadian\/[0-9a-f-]{36}$/)
      await close(one)
    })
  })
}
