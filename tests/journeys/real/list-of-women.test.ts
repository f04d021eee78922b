import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSheet } from '../../../src/platform/excel/read-sheet.ts'
import { axe } from '../../support/axe.ts'
import { picture, sticksOut } from '../../support/browser.ts'
import { type Opened, quiet, type RealWeb, realWeb } from '../../support/real-web.ts'
import { openFor } from './women.ts'

let web: RealWeb
const caseIds: string[] = []

beforeAll(async () => {
  web = await realWeb()
  for (const name of ['Suryani', 'Hartini', 'Yuliana']) caseIds.push(await openFor(web, name))
})
afterAll(() => web?.close())

const list = async (screen: 'pc' | 'phone' = 'pc'): Promise<Opened> => {
  const one = await web.open({ as: 'rizal', ...(screen === 'phone' && { screen }) })
  await one.page.goto(`${web.url}/penerima-manfaat`)
  await quiet(one)
  return one
}
const names = ({ page }: Opened) => page.locator('tbody .person__name').allTextContents()
const found = async (one: Opened, want: readonly string[]) => {
  await expect.poll(() => names(one)).toEqual(want)
  await quiet(one)
}

describe('Penerima manfaat, as its worker uses it', () => {
  it('is filtered and sorted, and stays so after a reload; whom she looked for is not in the address', async () => {
    const one = await list()
    const { page } = one
    await page.getByRole('radio', { name: 'Yang saya dampingi' }).check({ force: true })
    await page.getByRole('combobox', { name: 'Tahap' }).selectOption('Awal')
    await page.getByRole('button', { name: 'Sejak' }).click()
    await quiet(one)
    expect(new URL(page.url()).search).toBe('?saya=1&tahap=identification&urut=openedOn')
    const before = await names(one)
    expect(before).toHaveLength(3)
    await page.reload()
    await quiet(one)
    expect(await names(one)).toEqual(before)
    expect(await page.getByRole('combobox', { name: 'Tahap' }).inputValue()).toBe('identification')
    await expect.poll(() => page.locator('th[aria-sort="ascending"]').textContent()).toContain('Sejak')

    await page.getByRole('searchbox').fill('hartin')
    await found(one, ['Ibu Hartini'])
    expect(page.url()).not.toContain('hartin')
    expect(one.faults).toEqual([])
    await one.context.close()
  })

  it('says that nothing fits what she looked for, and comes back when that is cleared', async () => {
    const one = await list()
    const { page } = one
    const all = await names(one)
    await page.getByRole('radio', { name: 'Yang saya dampingi' }).check({ force: true })
    await page.getByRole('searchbox').fill('tidak ada yang bernama begini')
    await page.getByText('Tidak ada yang cocok').waitFor()
    expect(await page.getByText('Belum ada penerima manfaat').count()).toBe(0)
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    await found(one, all)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await one.context.close()
  })

  it('keeps a way of narrowing under a name, leads back to it, and forgets it when it is deleted', async () => {
    const one = await list()
    const { page } = one
    const mine = page.getByRole('button', { name: 'Saringan saya' })
    expect(await mine.count()).toBe(0)
    await page.getByRole('combobox', { name: 'Tahap' }).selectOption('Awal')
    await mine.click()
    await page.getByRole('menuitem', { name: 'Simpan saringan ini' }).click()
    await page.getByRole('textbox', { name: 'Nama saringan' }).fill('Tahap awal')
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan saringan' }).click()
    const kept = page.getByRole('button', { name: 'Tahap awal' })
    await kept.waitFor()
    await page.goto(`${web.url}/penerima-manfaat`)
    await mine.click()
    expect(await axe(page)).toEqual([])
    await page.getByRole('menuitem', { name: 'Tahap awal' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?tahap=identification')
    await kept.click()
    await page.getByRole('menuitem', { name: 'Hapus “Tahap awal”' }).click()
    await mine.waitFor()
    expect(one.faults).toEqual([])
    await one.context.close()
  })

  it('gives several women to one worker with one press, and says beside the name of whoever stayed why', async () => {
    const wulan = web.server.world.cards['wulan']?.personId ?? ''
    const [first = ''] = caseIds
    await web.call('ratna', 'access.assign', { caseId: first, personId: wulan, part: 'responsible' })
    const one = await web.open({ as: 'ratna' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat`)
    await page.getByRole('button', { name: 'Tugaskan beberapa' }).click()
    await page.getByRole('button', { name: 'Centang semua di layar' }).click()
    await page.getByRole('combobox', { name: 'Pekerja sosial' }).selectOption('Wulan')
    expect(await axe(page)).toEqual([])
    expect(await sticksOut(page)).toBe(0)
    await page.getByRole('button', { name: 'Tugaskan 3 orang' }).click()
    await page.getByText('2 orang kini didampingi').waitFor()
    const why = page.getByRole('status').filter({ hasText: '1 orang belum ditugaskan' })
    expect(await why.getByRole('listitem').textContent()).toMatch(/^Ibu Suryani: .+\.$/)
    await quiet(one)
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)
    expect(await page.locator('tbody').textContent()).not.toContain('Rizal')
    await picture(page, 'daftar-tugaskan')
    await one.context.close()
  })

  it('says nothing more of a sheet when the question for the code was closed', async () => {
    const one = await list()
    const { page } = one
    await page.route('**/api/cases/listSheet', (route) =>
      route.fulfill({ status: 403, json: { refusal: { code: 'step_up_needed' } } }),
    )
    await page.getByRole('button', { name: 'Unduh Excel' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await quiet(one)
    expect(await page.getByRole('main').getByText('Perlu kode sekali lagi').count()).toBe(0)
    await one.context.close()
  })

  it('is printed with what it is, who printed it and that it is confidential', async () => {
    const one = await list()
    const { page } = one
    await page.emulateMedia({ media: 'print' })
    const head = page.locator('.print-head').filter({ visible: true }) // one: the head of every page gives way to the list's own
    await head.waitFor()
    expect(await head.textContent()).toMatch(
      /Daftar penerima manfaat.*Rahasia.*Dicetak oleh .*, \w+, \d+ Januari 2026 \d\d\.\d\d/,
    )
    expect(await page.locator('.list-paper').textContent()).toContain(
      'Saringan: Status: Sedang berjalan · Urutan: Sejak (menurun) · Jumlah baris: 3',
    )
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
    expect(await page.locator('th .icon').first().isVisible()).toBe(false)
    for (const hidden of [page.getByRole('searchbox'), page.getByRole('button', { name: 'Unduh Excel' })])
      expect(await hidden.isVisible()).toBe(false)
    expect(await page.locator('tbody tr').count()).toBe(3)
    await picture(page, 'daftar-cetak')
    await one.context.close()
  })

  it('comes as a sheet that Excel reads, with the same women', async () => {
    const one = await list()
    const { page } = one
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh Excel' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(/^penerima-manfaat-\d{4}-\d\d-\d\d\.xlsx$/)
    const { sheets } = await readSheet(await readFile(await file.path()))
    const rows = sheets[0]?.rows.map((row) => row.map((cell) => cell.shown)) ?? []
    expect(rows[0]?.[0]).toBe('Nama')
    expect(rows.slice(1).map((row) => row[0])).toEqual(await names(one))
    expect(one.faults).toEqual([])
    await one.context.close()
  })

  it('says under the table that more did not come, and brings it when it is asked again', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    const answers = [
      { status: 500, json: { refusal: { code: 'unexpected' } } },
      { status: 200, json: { items: [], next: null } },
    ]
    const held = Promise.withResolvers<void>()
    await page.route('**/api/cases/list', async (route) => {
      if (route.request().postDataJSON().after) {
        await held.promise
        return route.fulfill(answers.shift() ?? {})
      }
      const json = await (await route.fetch()).json()
      return route.fulfill({ json: { ...json, next: ['2026-01-05', '00000000-0000-4000-8000-000000000001'] } })
    })
    await page.goto(`${web.url}/penerima-manfaat`)
    const more = page.getByRole('button', { name: 'Muat lagi' })
    await more.click()
    await expect.poll(() => more.getAttribute('aria-busy')).toBe('true')
    held.resolve()
    const why = page.getByRole('main').getByText('kekeliruan di server')
    await why.waitFor()
    expect((await names(one)).length).toBeGreaterThan(0)
    await more.click()
    await more.waitFor({ state: 'detached' })
    expect(await why.count()).toBe(0)
    await one.context.close()
  })

  it.each(['pc', 'phone'] as const)(
    'stands whole on a %s and says nothing wrong to a screen reader',
    async (screen) => {
      const one = await list(screen)
      expect(await axe(one.page)).toEqual([])
      expect(await sticksOut(one.page)).toBe(0)
      await picture(one.page, `daftar-${screen}`)
      await one.context.close()
    },
  )
})
