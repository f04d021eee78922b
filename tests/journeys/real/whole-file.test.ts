import { readFile } from 'node:fs/promises'
import { Decrypter } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { sticksOut } from '../../support/browser.ts'
import { pdfText } from '../../support/pdf/pdf-text.ts'
import { type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'
import { openFor } from './women.ts'

let web: RealWeb
let suryani: string
beforeAll(async () => {
  web = await realWeb()
  suryani = await openFor(web, 'Suryani')
})
afterAll(() => web?.close())

const made = () => web.ownerSql('select 1 from whole_files where case_id = $1', [suryani])

describe('the whole file of one woman', () => {
  it('is made once though the button is pressed twice, opens with the words that are shown once, and may be taken again', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${suryani}/akses`)
    await settled(one)
    const card = page.getByRole('region', { name: 'Berkas utuh' })
    await card.getByText('Belum pernah dibuat.').waitFor()
    await card.getByRole('button', { name: 'Buat berkas utuh' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('dia sendiri').waitFor()
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Baca, cetak, dan segel' }).dblclick()
    const words = (await card.locator('.num').first().innerText()).trim()
    expect(words.split(' ')).toHaveLength(6)
    expect(await made()).toHaveLength(1)
    expect(await axe(page)).toEqual([])
    // a look at another page costs nobody the words
    await page.getByRole('link', { name: 'Beranda' }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goBack()
    await card.getByText(words).waitFor()

    const take = async () => {
      const download = page.waitForEvent('download')
      await card.getByRole('button', { name: 'Unduh' }).click()
      const got = await download
      expect(got.suggestedFilename()).toMatch(/^berkas-[0-9a-f]{8}\.pdf\.age$/)
      return readFile(await got.path())
    }
    const hers = new Decrypter()
    hers.addPassphrase(words)
    const text = pdfText(Buffer.from(await hers.decrypt(await take()))).join(' ')
    expect(text).toContain('Suryani Contoh')
    expect(text).toContain('Siapa yang membuka berkas ini')

    await card.getByRole('button', { name: 'Sudah saya tulis' }).click()
    await card.getByText(words).waitFor({ state: 'detached' })
    const log = page.getByRole('table', { name: 'Catatan unduhan' })
    const taken = log.getByRole('row').filter({ hasText: 'Rizal' })
    await taken.filter({ hasText: 'untuk dia sendiri, dibuat' }).waitFor()
    expect(await taken.count()).toBe(1)
    await page.reload()
    await settled(one)
    expect(await page.locator('body').innerText(), 'nobody shows them again').not.toContain(words)
    await take()
    await card.getByText('2 kali').first().waitFor()
    expect(await taken.count()).toBe(2)
    await close(one)
  })

  it('is read on a phone by the head, who takes no file of another’s and makes her own', async () => {
    const one = await web.open({ as: 'ratna', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${suryani}/akses`)
    await settled(one)
    const card = page.getByRole('region', { name: 'Berkas utuh' })
    await card.getByText('hanya pembuatnya').waitFor()
    expect(await card.getByRole('button', { name: 'Unduh' }).count()).toBe(0)
    expect(await sticksOut(page)).toBe(0)
    await card.getByRole('button', { name: 'Buat berkas utuh' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('lembaga penerima', { exact: true }).check()
    await dialog.getByLabel('Kunci umum lembaga penerima').fill('age1salah')
    await dialog.getByRole('button', { name: 'Baca, cetak, dan segel' }).click()
    await dialog.getByText('Kunci lembaga penerima tidak lengkap').waitFor()
    expect(await dialog.getByLabel('Kunci umum lembaga penerima').inputValue()).toBe('age1salah')
    expect(await axe(page)).toEqual([])
    await close(one)
  })
})
