import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labelSheet } from '../../../src/modules/equipment/square.ts'
import { paperFolders } from '../../../src/modules/letters/papers/render-paper.ts'
import { createTypst } from '../../../src/platform/typst/create-typst.ts'
import { axe } from '../../support/axe.ts'
import { sticksOut } from '../../support/browser.ts'
import { type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'

let web: RealWeb
let [machineId, code] = ['', '']
const typst = createTypst(paperFolders)
beforeAll(async () => {
  web = await realWeb()
  const machine = {
    ...{ label: 'AK-JH-07', name: 'Mesin jahit high speed', at: { spot: 'meja 7' }, book: {}, machine: null },
  }
  machineId = String((await web.call('tuti', 'equipment.saveMachine', machine))['machineId'])
  code = String((await web.call('tuti', 'equipment.machine', { machineId }))['code'])
})
afterAll(async () => {
  await typst.close()
  await web?.close()
})

/** A photo of the sheet of labels as the house prints it, each square with what is asked for. */
async function photoOf(...codes: string[]): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const one = { name: 'Mesin jahit high speed', label: 'AK-JH-07', place: null, spot: 'meja 7' }
  const data = labelSheet(codes.map((of) => ({ ...one, code: of })))
  const { image } = await typst.render({ template: 'label-alat', data, withImage: true })
  const page = await (await web.browser.newContext({ deviceScaleFactor: 1.5 })).newPage()
  await page.setContent(`<body style="margin:0;background:#ddd">${image}</body>`)
  const sheet = page.locator('svg').first()
  const buffer = await page.screenshot({
    clip: { ...(await sheet.boundingBox()), x: 0, y: 0, width: 420, height: 200 },
  })
  await page.context().close()
  return { name: 'label.png', mimeType: 'image/png', buffer }
}

const bring = (page: Page, file: Awaited<ReturnType<typeof photoOf>>) =>
  page.getByLabel('Foto labelnya').setInputFiles(file)

describe('the label of a machine', () => {
  it('opens its machine from a photo, of which nothing leaves the device; what is no label is said to be none', async () => {
    const one = await web.open({ as: 'ani', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/alat-kelas`)
    await settled(one)
    await page.getByRole('button', { name: 'Pindai label' }).click()
    const blank = { ...(await photoOf()), name: 'kosong.png' }
    await bring(page, blank)
    await page.getByText('Tidak ada kotak QR yang terbaca di foto itu.').waitFor()
    await bring(page, await photoOf('https://contoh.example/daftar'))
    await page.getByText('Kode itu bukan label alat.').waitFor()
    expect(await axe(page)).toEqual([])
    expect(await sticksOut(page)).toBe(0)
    const label = await photoOf(code)
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/')) sent.push(request.postData() ?? '')
    })
    await bring(page, label)
    await page.waitForURL(`**/alat-kelas/${machineId}`)
    await page.getByRole('heading', { level: 1, name: 'Mesin jahit high speed' }).waitFor()
    expect(sent[0]).toBe(JSON.stringify({ labelCode: code }))
    expect(Math.max(...sent.map((body) => body.length))).toBeLessThan(200)
    await close(one)
  })

  it('is looked at by a page that may have a camera, which one that was come to from elsewhere is loaded anew for', async () => {
    const one = await web.open({ as: 'ani' })
    const { page } = one
    await page.goto(`${web.url}/beranda`)
    await settled(one)
    await page.evaluate((to) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: 'ke sana' })
      document.body.append(link)
      link.click()
    }, '/alat-kelas')
    await page.getByRole('heading', { level: 1, name: 'Alat kelas' }).waitFor()
    const mayLook = () =>
      page.evaluate(() =>
        (
          document as Document & { featurePolicy: { allowsFeature: (f: string) => boolean } }
        ).featurePolicy.allowsFeature('camera'),
      )
    expect(await mayLook()).toBe(false)
    await page.getByRole('button', { name: 'Pindai label' }).click()
    await page.getByRole('button', { name: 'Pakai kamera' }).click()
    await page.waitForURL('**/alat-kelas?pindai=kamera')
    // no browser of a test has a camera: it is said, and the other ways stay
    await page.getByText('Kamera tidak bisa dipakai.').waitFor()
    expect(await mayLook()).toBe(true)
    await page.getByLabel('Kode di bawah gambar QR').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Buka alatnya' }).click()
    await page.waitForURL(`**/alat-kelas/${machineId}`)
    await close(one)
  })
})
