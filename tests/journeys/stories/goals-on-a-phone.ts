import { expect } from 'vitest'
import { SCREENS, sticksOut } from '../../support/browser.ts'
import type { Hands } from './hands.ts'

const LEVELS = ['−2', '−1', '0', '+1', '+2']
/** The least that a thumb hits (WCAG 2.5.5 asks for 44, our forms give 40 and a gap). */
const THUMB = 40

/** Rates each goal in the dialog as it stands on a phone: every level is within its width, is hit where it is seen, and stays chosen. */
export async function rateOnAPhone(who: Hands, goals: Readonly<Record<string, string>>): Promise<void> {
  const { page } = who
  await who.press('Nilai tujuan')
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByRole('group').count(), 'each goal once').toBe(Object.keys(goals).length)
  for (const [goal, level] of Object.entries(goals)) {
    const group = dialog.getByRole('group', { name: goal, exact: true })
    const options = group.locator('label').filter({ has: page.getByRole('radio') })
    expect(await options.count(), goal).toBe(LEVELS.length)
    for (const [i, sign] of LEVELS.entries()) {
      const option = options.nth(i)
      await option.scrollIntoViewIfNeeded()
      expect(await option.innerText()).toMatch(new RegExp(`^\\s*${sign.replace('+', '\\+')} \\S`))
      const box = await option.boundingBox()
      if (!box) throw new Error(`${goal}: ${sign} is not shown`)
      expect(box.x, `${goal}: ${sign}`).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width, `${goal}: ${sign}`).toBeLessThanOrEqual(SCREENS.phone.width)
      expect(box.height, `${goal}: ${sign}`).toBeGreaterThanOrEqual(THUMB)
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
      expect(await option.getByRole('radio').isChecked(), `${goal}: ${sign} is what was touched`).toBe(true)
    }
    await group.getByRole('radio', { name: level, exact: true }).check({ force: true })
  }
  for (const [goal, level] of Object.entries(goals)) {
    const chosen = dialog
      .getByRole('group', { name: goal, exact: true })
      .getByRole('radio', { name: level, exact: true })
    expect(await chosen.isChecked(), `${goal} keeps its own`).toBe(true)
  }
  expect(await sticksOut(page)).toBe(0)
  const save = await dialog.getByRole('button', { name: 'Simpan capaian' }).boundingBox()
  expect((save?.x ?? -1) >= 0 && (save?.x ?? 0) + (save?.width ?? 999) <= SCREENS.phone.width).toBe(true)
  await who.press('Simpan capaian')
  await dialog.waitFor({ state: 'detached' })
}
