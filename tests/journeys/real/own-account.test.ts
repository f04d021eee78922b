import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { picture } from '../../support/browser.ts'
import { type Opened, type RealWeb, realWeb, settled, signInByHand } from '../../support/real-web.ts'

let web: RealWeb
beforeAll(async () => {
  web = await realWeb()
})
afterAll(() => web?.close())

const close = async (one: Opened) => {
  expect(one.faults).toEqual([])
  await one.context.close()
}

/** A key that the browser itself plays: USB, with a finger. */
async function plugIn(page: Page, transport: 'usb' | 'internal' = 'usb') {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasUserVerification: true,
      isUserVerified: true,
      hasResidentKey: true,
      automaticPresenceSimulation: true,
    },
  })
}

describe('one’s own account', () => {
  it('enrols a key on a shared computer and signs in with it', async () => {
    const one = await web.open()
    const { page } = one
    await plugIn(page)
    await page.goto(`${web.url}/profil`)
    await signInByHand(web, page, 'rizal')
    await page.goto(`${web.url}/profil`)
    await settled(one)
    await page.getByText('Ini komputer bersama').waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Daftarkan kunci' }).click()
    await page.getByText('Beri nama kuncinya.').waitFor()
    await page.getByLabel('Nama kunci').fill('Kunci biru')
    await page.getByRole('button', { name: 'Daftarkan kunci' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Kunci biru' }).waitFor()

    await page.getByRole('button', { name: 'Rizal' }).click()
    await page.getByRole('menuitem', { name: 'Keluar' }).click()
    await page.getByLabel('Nama pengguna').fill('rizal')
    await page.getByLabel('Frasa sandi').fill(web.passphraseOf('rizal'))
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.getByRole('button', { name: 'Pakai kunci atau HP' }).click()
    await page.locator('.topbar').waitFor()

    // a key is taken away by its name, and only after the question
    await page.goto(`${web.url}/profil`)
    await settled(one)
    await page.getByRole('button', { name: 'Hapus Kunci biru' }).click()
    const sure = page.getByRole('dialog', { name: 'Hapus kunci Kunci biru?' })
    await sure.waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'Kunci biru' }).count()).toBe(1)
    await sure.getByRole('button', { name: 'Hapus', exact: true }).click()
    await page.getByText('Kunci Kunci biru dihapus.').waitFor()
    await page.getByText('Belum ada. Kode enam angka tetap bisa dipakai.').waitFor()
    await close(one)
  })

  it('asks for the code once more when the last one is old, and the page lives on with the new token', async () => {
    const one = await web.open()
    const { page } = one
    await page.goto(web.url)
    await signInByHand(web, page, 'wulan', 'personal')
    await page.goto(`${web.url}/profil`)
    await settled(one)
    web.server.time.now = web.server.time.now.add({ minutes: 6 })
    await page.getByRole('button', { name: 'Buat kode baru' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Buat kode baru' }).click()
    await page.getByRole('heading', { name: 'Pastikan ini Anda' }).waitFor()
    await page.getByLabel('Kode enam angka').fill(web.codeOf('wulan'))
    await page.getByRole('button', { name: 'Lanjutkan' }).click()
    await page.getByText('Kode pemulihan baru Anda.').waitFor()
    expect(await page.locator('.sheet__big').innerText()).toMatch(/^(\w{5}-){7}\w{5}$/)
    await page.getByRole('button', { name: 'Sudah disimpan' }).click()
    await page.getByRole('button', { name: 'Buat kode baru' }).waitFor()
    await close(one)
  })

  it('signs out the other places', async () => {
    const [phone, desk] = [await web.open({ screen: 'phone' }), await web.open()]
    await phone.page.goto(web.url)
    await signInByHand(web, phone.page, 'hana', 'personal')
    await desk.page.goto(`${web.url}/profil`)
    await signInByHand(web, desk.page, 'hana')
    await desk.page.goto(`${web.url}/profil`)
    await settled(desk)
    await desk.page.getByRole('button', { name: 'Keluarkan sesi lain' }).click()
    await desk.page.getByText('Tidak ada sesi lain.').waitFor()
    await phone.page.goto(`${web.url}/profil`)
    await phone.page.getByRole('heading', { level: 1, name: 'Masuk' }).waitFor()
    await close(phone)
    await close(desk)
  })

  it('gives a new passphrase that is in force only when it was typed from the paper', async () => {
    const one = await web.open()
    const { page } = one
    await page.goto(web.url)
    await signInByHand(web, page, 'ani')
    await page.goto(`${web.url}/profil`)
    await settled(one)
    await page.getByRole('button', { name: 'Ganti frasa sandi' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ganti frasa sandi' }).click()
    const words = await page.locator('.sheet__big').innerText()
    expect(words).toMatch(/^(\S+ ){5}\S+$/)
    await page.getByRole('button', { name: 'Sudah saya catat' }).click()
    const typed = page.getByLabel('Ketik frasa sandi baru dari kertas')
    expect(await axe(page)).toEqual([])
    await picture(page, 'frasa-baru-pc')
    await typed.fill(web.passphraseOf('ani'))
    await page.getByRole('button', { name: 'Pakai frasa ini' }).click()
    await page.getByText('Yang diketik belum sama dengan frasa baru.').waitFor()
    expect(await typed.inputValue()).toBe(web.passphraseOf('ani'))
    await typed.fill(words)
    await page.getByRole('button', { name: 'Pakai frasa ini' }).click()
    await page.getByText('Frasa sandi baru sudah berlaku.').waitFor()
    await page.getByRole('button', { name: 'Ani' }).click()
    await page.getByRole('menuitem', { name: 'Keluar' }).click()
    for (const passphrase of [web.passphraseOf('ani'), words]) {
      await page.getByLabel('Nama pengguna').fill('ani')
      await page.getByLabel('Frasa sandi').fill(passphrase)
      await page.getByRole('button', { name: 'Masuk', exact: true }).click()
      if (passphrase !== words) await page.getByRole('alert').waitFor()
    }
    await page.getByRole('heading', { name: 'Satu langkah lagi' }).waitFor()
    await close(one)
  })
})
