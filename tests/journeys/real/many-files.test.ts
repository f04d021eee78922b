import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_FILES } from '../../../src/platform/http/opened-files.ts'
import { axe } from '../../support/axe.ts'
import { picture, sticksOut } from '../../support/browser.ts'
import { quiet, type RealWeb, realWeb } from '../../support/real-web.ts'
import { openFor } from './women.ts'

let web: RealWeb
const caseIds: string[] = []
beforeAll(async () => {
  web = await realWeb()
  for (let i = 0; i <= MOST_FILES; i++) caseIds.push(await openFor(web, 'Suryani'))
})
afterAll(() => web?.close())

describe('very many files within an hour', () => {
  it('asks calmly why, opens the next one when it was said, and the head says what she found', async () => {
    const one = await web.open({ as: 'rizal', screen: 'phone' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${caseIds[0]}`)
    await quiet(one)
    await page.evaluate(
      async (ids) => {
        for (const caseId of ids)
          await fetch('/api/clients/identity', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ caseId }),
          })
      },
      caseIds.slice(0, MOST_FILES),
    )
    await page.goto(`${web.url}/penerima-manfaat/${caseIds[MOST_FILES]}/keluarga`)
    const dialog = page.getByRole('dialog', { name: 'Banyak berkas dibuka' })
    await dialog.waitFor()
    expect(await dialog.count(), 'one question for all of the page').toBe(1)
    expect(await axe(page)).toEqual([])
    expect(await sticksOut(page)).toBe(0)
    await picture(page, 'banyak-berkas')
    await dialog.getByRole('button', { name: 'Buka lagi' }).click()
    await dialog.getByText('Untuk apa: Belum diisi.').waitFor()
    await dialog.getByRole('radio', { name: 'Serah terima tugas' }).check({ force: true })
    await dialog.getByRole('button', { name: 'Buka lagi' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Suryani Contoh').first().waitFor()
    expect(await page.getByText('Berkas ini belum terbuka').count()).toBe(0)
    await one.context.close()

    const ratna = await web.open({ as: 'ratna' })
    await ratna.page.goto(`${web.url}/beranda`)
    await ratna.page.getByText('Lihat siapa membuka banyak berkas').waitFor()
    await ratna.page.getByRole('link', { name: 'Kerjakan' }).first().click()
    await ratna.page.getByText(`Rizal membuka ${MOST_FILES} berkas dalam satu jam`).waitFor()
    await ratna.page.getByText('Serah terima tugas').waitFor()
    expect(await axe(ratna.page)).toEqual([])
    await picture(ratna.page, 'banyak-berkas-dilihat')
    await ratna.page.getByRole('button', { name: 'Tepat, memang pekerjaannya' }).click()
    await ratna.page.getByText('Tepat, dilihat Ratna').waitFor()
    await ratna.context.close()
  })
})
