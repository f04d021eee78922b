import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { launch, leave, visit } from '../../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => leave(browser))

const PAGE = `<html lang="id"><title>Titian</title><main><h1>Contoh</h1>
  <label for="a">Nama</label><input id="a"><p style="color:#222">Terbaca</p><ul aria-label="Isi"><li>Satu</li></ul></main>`
/** What somebody may break, and the rule that must say so. */
const FAULTS = {
  label: PAGE.replace('<label for="a">Nama</label>', ''),
  'color-contrast': PAGE.replace('#222', '#ccc'),
  'aria-valid-attr-value': PAGE.replace('<ul', '<ul aria-expanded="ya"'),
  'aria-allowed-role': PAGE.replace('<ul', '<ul role="button"'),
  'heading-order': PAGE.replace('<p ', '<h4>Jauh</h4><p '),
}

/** Every journey believes this examiner: it is seen to tell each fault, its place, and nothing where there is none. */
it('a page without fault is told as such, and each fault with its rule and place', async () => {
  const { page } = await visit(browser)
  await page.setContent(PAGE)
  expect(await axe(page)).toEqual([])
  for (const [rule, broken] of Object.entries(FAULTS)) {
    await page.setContent(broken)
    const told = await axe(page)
    expect(told.map((line) => line.split(':')[0])).toContain(rule)
  }
  await page.setContent(FAULTS['color-contrast'])
  expect(await axe(page, 'colours')).toEqual([expect.stringMatching(/^color-contrast: p \(.*contrast of \d/)])
  expect(await axe(page, 'all', ['p'])).toEqual([])
})
