import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RULE, workOf } from '../../../src/modules/products/tests/support.ts'
import { cast } from '../../cast.ts'
import { axe } from '../../support/axe.ts'
import { sticksOut } from '../../support/browser.ts'
import { type RealWeb, realWeb, settled } from '../../support/real-web.ts'
import { close } from './close.ts'
import { openFor } from './women.ts'

let web: RealWeb
let suryani: string
let mulyati: string
beforeAll(async () => {
  web = await realWeb()
  ;[suryani, mulyati] = [await openFor(web, 'Suryani'), await openFor(web, 'Mulyati')]
  await web.ownerSql(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', admitted_on = '2026-01-05', track = 'sewing' where case_id = any ($1)`,
    [[suryani, mulyati]],
  )
})
afterAll(() => web?.close())

describe('the pages of her business that nobody has written yet', () => {
  it('open for the first word, and the numbers of KBLI are at hand before and after', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    for (const [part, first] of [
      ['/rencana', 'Tulis rencana'],
      ['', 'Catat langkahnya'],
      ['', 'Catat NIB'],
    ] as const) {
      await page.goto(`${web.url}/penerima-manfaat/${suryani}/usaha${part}`)
      await settled(one)
      await page.getByRole('button', { name: first }).click()
      await page.getByRole('dialog').waitFor()
    }
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Diurus' }).check({ force: true })
    await dialog.getByRole('button', { name: 'Simpan halaman ini' }).click()
    await dialog.waitFor({ state: 'detached' })
    const numbers = page.locator('details', { hasText: 'Nomor KBLI yang diketahui' })
    await numbers.locator('summary').click()
    await numbers.getByText('KBLI 2020').first().waitFor()
    expect(await axe(page)).toEqual([])
    expect(await sticksOut(page)).toBe(0)
    await close(one)
  })
})

describe('a day of her business that two phones write down', () => {
  const counted = async () => {
    const { days } = (await web.call('hana', 'practicum.ofCase', { caseId: suryani })) as {
      days: { on: string; customers: number; version: number; lines: unknown[] }[]
    } // as its contract says
    return days.map(({ customers, version, lines }) => [customers, version, lines.length])
  }

  it('shows the second what the first has counted, before anything of it is replaced', async () => {
    const one = await web.open({ as: 'hana' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${suryani}/praktik-usaha`)
    await settled(one)
    await page.getByRole('button', { name: 'Catat hari usaha' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Pelanggan', { exact: true }).fill('4')
    const faces = { face1: 0, face2: 0, face3: 0, face4: 0, face5: 0 }
    const first = { caseId: suryani, on: '2026-01-12', customers: 7, version: 0, lines: [], ...faces }
    await web.call('hana', 'practicum.saveDay', first)
    await dialog.getByRole('button', { name: 'Simpan hari usaha' }).click()
    const clash = dialog.getByRole('table').filter({ hasText: 'Versi Anda' })
    await clash.getByRole('row', { name: 'Pelanggan' }).getByText('7', { exact: true }).waitFor()
    expect(await axe(page)).toEqual([])
    expect(await sticksOut(page)).toBe(0)
    expect(await counted()).toEqual([[7, 1, 0]])
    await dialog.getByRole('button', { name: 'Pakai versi Anda' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await counted()).toEqual([[4, 2, 0]])
    await close(one)
  })
})

describe('what the works brought', () => {
  it('is shared out once somebody has seen who gets how much, and once however often it is pressed', async () => {
    const { sewing, coordinator, head, administration } = cast
    for (const caseId of [suryani, mulyati])
      await web.call('rizal', 'access.assign', {
        ...{ caseId, personId: web.server.world.cards[sewing.username]?.personId, part: 'class' },
      })
    await web.call(coordinator.username, 'products.proposeRule', RULE)
    const { rules } = (await web.call(head.username, 'products.rules', {})) as { rules: { ruleId: string }[] } // as its contract says
    const letter = { officeLetter: '400.9/120/DINSOS/2026', officeOn: '2026-01-09' }
    await web.call(head.username, 'products.agreeRule', { ruleId: rules[0]?.ruleId, ...letter })
    const { workId } = await web.call(sewing.username, 'products.saveWork', workOf([suryani, mulyati]))
    await web.call(sewing.username, 'products.move', { workId, kind: 'made', pieces: 3 })
    await web.call(sewing.username, 'products.sell', { workId, pieces: 1, priceRupiah: 65_000, seen: 1 })
    const one = await web.open({ as: administration.username })
    const { page } = one
    await page.goto(`${web.url}/karya/hasil`)
    await settled(one)
    const shares = () => web.ownerSql('select 1 from sale_shares')
    await page.getByRole('button', { name: 'Bagikan Rp65.000' }).click()
    const dialog = page.getByRole('dialog')
    // 32.000 of material first; of 33.000 the makers have 80 of a hundred
    const rows = await dialog.getByRole('row').allInnerTexts()
    expect(rows.slice(1).map((r) => r.split('\t').map((c) => c.trim()))).toEqual([
      expect.arrayContaining(['13.200']),
      expect.arrayContaining(['13.200']),
      ['Bahan diganti', '', '32.000'],
      ['Kas kelas', '', '6.600'],
      ['Jumlah', '', '65.000'],
    ])
    expect(await axe(page)).toEqual([])
    expect(await shares()).toEqual([])
    await dialog.getByRole('button', { name: 'Ya, bagikan Rp65.000' }).dblclick()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Rp65.000 dibagikan').first().waitFor()
    expect(await shares()).toHaveLength(4)
    await close(one)
  })
})
