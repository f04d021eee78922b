import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { launch, leave, picture, sticksOut, visit } from '../../support/browser.ts'
import { emptyServer } from '../../support/empty-server.ts'

let server: Awaited<ReturnType<typeof emptyServer>>
let browser: Browser
beforeAll(async () => {
  server = await emptyServer()
  browser = await launch()
})
afterAll(async () => {
  await leave(browser)
  await server?.close()
})

const next = (page: Page) => page.getByRole('button', { name: 'Lanjut', exact: true }).click()
const h2 = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
/** Everything that this tab would still hold after a reload. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
const pagesOf = async (page: Page) => /\/Count (\d+)/.exec((await page.pdf({ format: 'A4' })).toString('latin1'))?.[1]

async function fillPerson(page: Page, p: { name: string; callName: string; username: string }) {
  await page.getByLabel('Nama lengkap dengan gelar').fill(p.name)
  await page.getByLabel('Nama panggilan').fill(p.callName)
  await page.getByLabel('Nama pengguna').fill(p.username)
}

/** security.md 5.2.6: the envelope is made, printed and tried on the first day, or the wizard does not end. */
describe('the first day of a machine', () => {
  const HEAD = { name: 'Kartika Rekaan, S.Sos.', callName: 'Kartika', username: 'kartika' }
  let shares: string[][][]
  let passphrase = ''
  let secret = ''

  it('goes from nothing to printed cards and an envelope that was tried', async () => {
    const { page, context, faults } = await visit(browser)
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    await page.goto(server.url)
    await page.getByRole('heading', { level: 1, name: 'Siapkan Titian' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/mulai')
    await next(page)
    await page.getByText('Nama pendek belum diisi.').first().waitFor()

    await page.getByLabel('Nama lengkap lembaga').fill('Rumah Singgah Rekaan')
    await page.reload()
    expect(await page.getByLabel('Nama lengkap lembaga').inputValue()).toBe('Rumah Singgah Rekaan')
    await page.getByLabel('Nama pendek').fill('Rekaan')
    await page.getByLabel('Kota tempat surat').fill('Contoh')
    await page.getByLabel('Milik').selectOption('foundation')
    expect(await axe(page)).toEqual([])
    await next(page)

    await fillPerson(page, HEAD)
    await next(page)
    await fillPerson(page, { name: 'Bayu Rekaan', callName: 'Bayu', username: 'kartika' })
    await page.getByRole('button', { name: 'Buat kartu dan kunci' }).click()
    await page.getByText('Kedua orang perlu nama pengguna yang berbeda.').first().waitFor()
    await page.getByLabel('Nama pengguna').fill('bayu')
    await page.getByRole('button', { name: 'Buat kartu dan kunci' }).click()

    await h2(page, 'Dua kartu masuk')
    passphrase = await page.locator('.sheet__big').first().innerText()
    secret = (await page.locator('.sheet .code.small').first().innerText()).replaceAll(' ', '')
    const drawn = page.locator('.sheet__qr').first()
    expect(await drawn.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 100)).toBe(true)
    expect(await pagesOf(page)).toBe('2')
    expect(await axe(page)).toEqual([])
    await next(page) // not printed yet: one stays and is told why
    await page.getByText('Cetak dulu, lalu beri tanda bahwa sudah tercetak.').waitFor()
    await page.getByRole('button', { name: 'English' }).click() // another language loses no card
    await h2(page, 'Two sign-in cards')
    expect(await page.locator('.sheet__big').first().innerText()).toBe(passphrase)
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
    await page.getByLabel('Kedua kartu sudah tercetak dan terbaca').check()
    await next(page)

    await h2(page, 'Amplop pemulihan')
    expect(await pagesOf(page)).toBe('3')
    shares = await page
      .locator('.sheet__code')
      .evaluateAll((all) =>
        all.map((one) => [...one.children].map((line) => [...line.children].map((g) => g.textContent ?? ''))),
      )
    expect(shares.map((s) => s.flat().length)).toEqual([20, 20, 20])
    for (const words of ['Kepala, dalam amplop', 'Pengurus yayasan', 'Notaris', 'Jangan dititipkan ke Dinas Sosial'])
      expect(await page.locator('main').innerText()).toContain(words)
    const stored = await kept(page)
    for (const word of [passphrase, secret, 'Kartika', 'Bayu', shares[0]?.[0]?.[4] ?? ''])
      expect(stored).not.toContain(word)
    await picture(page, 'first-day-shares', true)
    await page.getByLabel('Ketiga lembar sudah tercetak dan masuk amplop terpisah').check()
    await next(page)

    await h2(page, 'Pastikan tercetak benar')
    const asked = await page.locator('main').innerText()
    expect(shares.flat(2).filter((group) => asked.includes(group))).toEqual([])
    const [, card, row, place] = /kartu pemulihan (\d)[\s\S]*baris (\d), kelompok ke-(\d)/.exec(asked) ?? []
    await page.getByLabel('Lima huruf dan angka itu').fill('AAAAA')
    await page.getByRole('button', { name: 'Selesai, ke halaman masuk' }).click()
    await page.getByText('Belum cocok dengan kartu').waitFor()
    const group = shares[Number(card) - 1]?.[Number(row) - 1]?.[Number(place) - 1] ?? ''
    await page.getByLabel('Lima huruf dan angka itu').fill(group.toLowerCase())
    await page.getByRole('button', { name: 'Selesai, ke halaman masuk' }).click()
    await page.getByRole('heading', { level: 1, name: 'Masuk' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/masuk')
    expect(await page.locator('main').innerText()).not.toContain('Sesi berakhir')
    expect(await kept(page)).not.toContain('Rekaan')
    expect(faults).toEqual([])
    await context.close()
  })

  it('is over: the address leads to the sign-in page, and the card opens the house', async () => {
    const { page, context, faults } = await visit(browser, { screen: 'phone' })
    await page.goto(`${server.url}/mulai`)
    await page.getByRole('heading', { level: 1, name: 'Masuk' }).waitFor()
    await page.getByLabel('Nama pengguna').fill(HEAD.username)
    await page.getByLabel('Frasa sandi').fill(passphrase)
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.getByLabel('Kode enam angka').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.locator('.topbar').waitFor()
    expect(await sticksOut(page)).toBe(0)

    // a closed day is added where it stands in the year: arrows lead there, and it says so afterwards
    await page.goto(`${server.url}/pengaturan/lembaga`)
    const year = new Date().getFullYear()
    const day = (on: string) => page.locator(`[data-day="${year}-${on}"]`)
    await day('08-20').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
    await day('08-20').focus()
    await day('08-20').press('ArrowDown')
    await page.locator(':focus').press('Enter')
    await page.getByLabel('Nama', { exact: true }).fill('Ulang tahun rumah')
    await page.getByRole('button', { name: 'Simpan hari' }).click()
    await page.getByRole('button', { name: /Ulang tahun rumah, Libur lembaga$/ }).waitFor()
    expect(await day('08-27').getAttribute('aria-label')).toContain('Ulang tahun rumah')
    expect(faults).toEqual([])
    await context.close()
  })

  it('the envelope opens an account when everything else is lost, and one card does not', async () => {
    const { page, context, faults } = await visit(browser)
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Lupa frasa sandi' }).click()
    await page.getByRole('button', { name: 'Semua hilang? Pakai kartu pemulihan lembaga' }).click()
    await page.getByLabel('Nama pengguna').fill('bayu')
    const lines = (at: number) => shares[at]?.map((line) => line.join(' ')).join('\n') ?? ''
    await page.getByLabel('Kartu lembaga pertama').fill(lines(2))
    await page.getByLabel('Kartu lembaga kedua').fill(lines(2))
    await page.getByRole('button', { name: 'Buat kartu masuk baru' }).click()
    await page.getByText('Dua kartu yang berbeda diperlukan.').waitFor()
    await page.getByLabel('Kartu lembaga kedua').fill(lines(0).toLowerCase())
    await page.getByRole('button', { name: 'Buat kartu masuk baru' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kartu masuk Anda yang baru' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
