import type { Page } from 'playwright-core'

const PASSPHRASE = 'rumah kapas hujan pagi perahu'

/** Signs in by hand at the fake server, from wherever the sign-in page stands now. */
export async function signIn(page: Page, username: string, { stopAtCode = false } = {}): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Frasa sandi').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('heading', { name: 'Satu langkah lagi' }).waitFor()
  if (stopAtCode) return
  await page.getByLabel('Kode enam angka').fill('123456')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('main').waitFor()
  await page.locator('.topbar').waitFor()
}
