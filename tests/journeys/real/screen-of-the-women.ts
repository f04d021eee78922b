import { describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import type { Opened, RealWeb } from '../../support/real-web.ts'

type Given = {
  web: RealWeb
  open: (options: { as: string }) => Promise<Opened>
  /** her card: what opens it, and what she is called there */
  code: string
  card: { name: string; pin: string }
  nothingOf: (one: Opened) => Promise<void>
}

const ASKED = 'Kapan saya boleh menelepon ibu?'
const COMPLAINT = 'Sayur sering habis.'

/** What she presses there, and what is left of it: nothing on the screen, a row each where it belongs. */
export function screenOfTheWomen(at: () => Given) {
  describe('at the screen of the women', () => {
    it('she sees her ladder, chooses a face, asks and complains; half a minute without a touch wipes it, on a clock that is pushed', async () => {
      const { web, open, code, card, nothingOf } = at()
      const one = await open({ as: 'yanti' })
      const { page } = one
      await page.clock.install({ time: web.server.time.now.epochMilliseconds })
      await page.goto(`${web.url}/kios-rumah`)
      await page.getByText('Kios dibuka antara 05.30 dan 21.30.').waitFor()
      await page.getByRole('button', { name: 'Jadikan perangkat ini kios' }).click()
      await page.getByRole('radio').first().check()
      await page.getByRole('button', { name: 'Buka kios' }).click()
      const door = page.getByRole('heading', { level: 1, name: 'Kartu dan PIN' })
      /** With a reader of codes, which types like a hand. */
      const enter = async () => {
        await door.waitFor()
        await page.getByLabel('Kode di kartu').waitFor()
        for (const typed of [code, card.pin]) {
          await page.keyboard.type(typed)
          await page.keyboard.press('Enter')
        }
        await page.getByRole('heading', { level: 1, name: `Selamat pagi, ${card.name}` }).waitFor()
      }
      await enter()
      expect([await page.title(), new URL(page.url()).pathname]).toEqual(['Titian', '/kios'])

      const steps = page.getByRole('region', { name: 'Tujuan saya' }).getByRole('listitem')
      expect((await steps.allInnerTexts()).map((said) => said.replace(/\s+/g, ' ').trim())).toEqual([
        'Jahit lurus sudah',
        'Rok berikutnya',
        'Kebaya nanti',
      ])
      expect(await steps.nth(1).getAttribute('aria-current')).toBe('step')
      await page.getByRole('button', { name: 'enak', exact: true }).click()
      await page.getByText('Terima kasih. Hanya pendamping yang melihat.').waitFor()
      await page.getByRole('button', { name: /^Pertanyaan atau saran/ }).click()
      await page.getByLabel('Apa yang ingin Ibu tanyakan?').fill(ASKED)
      await page.getByRole('button', { name: 'Masukkan ke kotak' }).click()
      await page.getByText('Sudah masuk.').waitFor()
      expect(await axe(page)).toEqual([])
      await page.getByRole('button', { name: /^Keluhan/ }).click()
      await page.getByRole('button', { name: 'Kirim keluhan' }).click()
      await page.getByText('Pilih dulu keluhannya tentang apa.').waitFor()
      await page.getByRole('button', { name: 'Makanan atau kamar' }).click()
      await page.getByRole('button', { name: 'Kirim keluhan' }).click()
      await page.getByText('Tulis dulu apa yang terjadi.').waitFor()
      await page.getByLabel('Apa yang terjadi?').fill(COMPLAINT)
      await page.getByRole('button', { name: 'Kirim keluhan' }).click()
      await page.getByRole('heading', { name: 'Keluhan terkirim' }).waitFor()
      expect(await page.locator('.kios-code').innerText()).toMatch(/^(\w{5}-){3}\w{5}$/)

      await page.clock.fastForward(21_000)
      await page.getByText(/^Tertutup dalam \d+ detik/).waitFor()
      await page.mouse.click(5, 400) // she is still there: it begins anew
      await page.getByText('Layar tertutup sendiri bila tidak disentuh.').waitFor()
      await page.clock.fastForward(29_000)
      await page.getByText(/^Tertutup dalam \d+ detik/).waitFor()
      const left = page.waitForResponse('**/api/kiosk/leave')
      await page.clock.fastForward(2_000)
      await door.waitFor()
      await left
      await nothingOf(one)
      expect(await page.locator('body').innerText()).not.toMatch(/menelepon|Sayur/)
      await enter() // and a page that is loaded anew knows nobody either
      await page.reload()
      await door.waitFor()
      await nothingOf(one)
      const [kept] = await web.ownerSql(
        `select (select count(*)::int from kiosk_comforts) as faces, (select count(*)::int from kiosk_items) as asked,
          (select count(*)::int from voices where topic = 'food_room') as complaints`,
      )
      expect(kept).toEqual({ faces: 1, asked: 1, complaints: 1 })
    })
  })
}
