import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { launch, leave, picture, type Visit, visit } from '../../support/browser.ts'
import { WEBS } from '../../support/built-web.ts'
import { type FakeApi, Refuse, startFakeApi } from '../../support/fake-api.ts'
import { signIn } from '../../support/web-sign-in.ts'

const KEY = 'rizal.h session-note/c-7'
let browser: Browser
let api: FakeApi
let open: Visit
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => leave(browser))
beforeEach(async () => {
  api = await startFakeApi({ root: WEBS.shell })
  open = await visit(browser)
  page = open.page
  await page.goto(`${api.url}/catat`)
  await signIn(page, 'rizal.h')
  await field().waitFor()
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.context.close()
  await api.stop()
})

const field = () => page.getByLabel('Apa yang dibahas')
const save = () => page.getByRole('button', { name: 'Simpan catatan' })
const writes = () => api.asked.filter((asked) => asked.path === 'notes/write')
const stored = () => JSON.parse(api.drafts.get(KEY) ?? '{"text":""}').text
const until = async (what: () => boolean | Promise<boolean>) => {
  await expect.poll(what, { timeout: 10_000, interval: 25 }).toBe(true)
}
const unlock = async () => {
  await page.getByLabel('Frasa sandi').fill('rumah kapas hujan pagi perahu')
  await page.keyboard.press('Enter')
  await field().waitFor()
}

describe('what is being written', () => {
  it('is on the server within two seconds of the last key, and says so with the time', async () => {
    await field().pressSequentially('Menghitung harga jual daster', { delay: 20 })
    const last = Date.now()
    await until(() => stored() === 'Menghitung harga jual daster')
    expect(Date.now() - last).toBeLessThan(2000)
    await page.getByText(/Draf tersimpan \d\d\.\d\d/).waitFor()
  })

  it('H31 comes back after the tab was closed without warning', async () => {
    await field().fill('Upah belum masuk hitungan')
    await until(() => stored() !== '')
    await page.close({ runBeforeUnload: false })
    page = await open.context.newPage()
    await page.goto(`${api.url}/catat`)
    await page.getByText(/Lanjutkan tulisan/).waitFor()
    expect(await field().inputValue()).toBe('Upah belum masuk hitungan')
  })

  it('is stored when the page is left in the middle of a word', async () => {
    await field().pressSequentially('Setengah kal')
    await page.goto('about:blank')
    await until(() => stored() === 'Setengah kal')
  })

  it('is stored before the screen locks, even when the last key was just now', async () => {
    await field().pressSequentially('Tertawa')
    await page.keyboard.press('Alt+l')
    await page.getByText('Tulisan Anda aman').waitFor()
    expect(await page.content()).not.toContain('Tertawa')
    await until(() => stored() === 'Tertawa')
    await unlock()
    await until(async () => (await field().inputValue()) === 'Tertawa')
  })

  it('stays open when the passphrase is quicker than the lock on a slow line', async () => {
    let arrive = () => {}
    const line = new Promise<void>((resolve) => {
      arrive = resolve
    })
    api.answers.set('auth/lock', async () => {
      await line
      for (const session of api.sessions.values()) session.state = 'locked'
    })
    await page.keyboard.press('Alt+l')
    await page.getByText('Tulisan Anda aman').waitFor()
    await page.getByLabel('Frasa sandi').fill('rumah kapas hujan pagi perahu')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Membuka' }).waitFor()
    arrive()
    await field().pressSequentially('Masih di sini')
    await until(() => stored() === 'Masih di sini')
  })

  it('waits through a lock that the server decided, and is stored after unlocking', async () => {
    for (const session of api.sessions.values()) session.state = 'locked'
    await field().pressSequentially('Belum sampai')
    await page.getByText('Tulisan terakhir belum sampai di server').waitFor()
    expect(await page.content()).not.toContain('Belum sampai')
    await unlock()
    expect(await field().inputValue()).toBe('Belum sampai')
    await until(() => stored() === 'Belum sampai')
  })

  it('waits through an ended session for the same person', async () => {
    api.sessions.clear()
    await field().pressSequentially('Milik Rizal')
    await page.getByText('Sesi berakhir').waitFor()
    await signIn(page, 'rizal.h')
    await field().waitFor()
    expect(await field().inputValue()).toBe('Milik Rizal')
    await until(() => stored() === 'Milik Rizal')
  })

  it('waits for nobody else: another person who signs in finds nothing of it', async () => {
    api.sessions.clear()
    await field().pressSequentially('Milik Rizal')
    await page.getByText('Sesi berakhir').waitFor()
    await signIn(page, 'sari.k')
    await page.getByRole('heading', { name: 'Selasa, 7 April 2026' }).waitFor()
    await page.goto(`${api.url}/catat`)
    await field().waitFor()
    expect(await field().inputValue()).toBe('')
    expect([...api.drafts.keys()].filter((key) => key.startsWith('sari'))).toEqual([])
  })

  it('is kept while the server is out of reach, with a bar that says so and goes by itself', async () => {
    await open.context.setOffline(true)
    await field().pressSequentially('Tanpa sambungan')
    await page.getByText('Tidak ada sambungan ke server').waitFor()
    await page.getByText('Belum tersimpan, menunggu sambungan').waitFor()
    await picture(page, 'luring-pc')
    await open.context.setOffline(false)
    await until(() => stored() === 'Tanpa sambungan')
    await page.getByText('Tidak ada sambungan ke server').waitFor({ state: 'detached' })
  })
})

describe('a command', () => {
  it('pressed twice is done once, then the draft is gone', async () => {
    api.answers.set('notes/write', async () => {
      await new Promise((resolve) => setTimeout(resolve, 150))
      return { id: 'n-1' }
    })
    await field().fill('Sesi selesai ditulis')
    await save().dblclick()
    await page.getByRole('heading', { name: 'Selasa, 7 April 2026' }).waitFor()
    expect(writes()).toHaveLength(1)
    expect(api.drafts.has(KEY)).toBe(false)
  })

  it('keeps its key when the answer was lost and the same thing is sent again', async () => {
    let lost = true
    await page.route('**/api/notes/write', async (route) => {
      if (!lost) return route.continue()
      lost = false
      await route.fetch()
      await route.abort()
    })
    api.answers.set('notes/write', () => ({ id: 'n-1' }))
    await field().fill('Sekali saja')
    await save().click()
    await page.getByText('Belum terkirim karena tidak ada sambungan').waitFor()
    await field().press('Control+Enter')
    await page.getByRole('heading', { name: 'Selasa, 7 April 2026' }).waitFor()
    expect(writes()).toHaveLength(2)
    expect(new Set(writes().map((one) => one.key)).size).toBe(1)
  })

  it('that is refused for one field leads to that field in words', async () => {
    api.answers.set('notes/write', () => {
      throw new Refuse(400, {
        code: 'invalid_input',
        issues: [{ path: ['text'], code: 'too_short', params: { min: 5 } }],
      })
    })
    await field().fill('x')
    await save().click()
    await page.getByRole('heading', { name: '1 hal perlu diperbaiki' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors')
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: 'Terlalu pendek, paling sedikit 5 huruf.' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
    expect(await field().getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.press('End')
    await page.keyboard.type('yzab', { delay: 20 })
    expect(await field().inputValue(), 'whoever mends it is not taken away after one letter').toBe('xyzab')
    await picture(page, 'isian-belum-tepat-pc')
  })

  it('that meets another version shows both in full and lets a person choose', async () => {
    api.answers.set('notes/write', () => {
      throw new Refuse(409, { code: 'stale_version', theirs: { text: 'Ditulis Sari' } })
    })
    await field().fill('Ditulis Rizal')
    await save().click()
    await page.getByRole('cell', { name: 'Ditulis Sari' }).waitFor()
    expect(await page.getByRole('cell', { name: 'Ditulis Rizal' }).count()).toBe(1)
    expect(await axe(page)).toEqual([])
    await picture(page, 'dua-versi-pc')
    await page.getByRole('button', { name: 'Pakai versi Anda' }).click()
    expect(await field().inputValue()).toBe('Ditulis Rizal')
  })

  it('that needs a fresh second factor asks for it and then goes on with the same key', async () => {
    let fresh = false
    api.answers.set('auth/stepUp', () => {
      fresh = true
      return {}
    })
    api.answers.set('notes/write', () => {
      if (!fresh) throw new Refuse(403, { code: 'step_up_needed' })
      return { id: 'n-1' }
    })
    await field().fill('Keluar dari rumah ini')
    await save().click()
    await page.getByRole('heading', { name: 'Pastikan ini Anda' }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByLabel('Kode enam angka').fill('123456')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Selasa, 7 April 2026' }).waitFor()
    expect(new Set(writes().map((one) => one.key)).size).toBe(1)
  })

  it('with a code that has no sentence is still answered honestly', async () => {
    api.answers.set('notes/write', () => {
      throw new Refuse(422, { code: 'something_new' })
    })
    await save().click()
    await page.getByText('Belum tersimpan karena kekeliruan di server').waitFor()
  })
})
