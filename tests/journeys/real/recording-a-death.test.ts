import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../../src/modules/cases/facts/case.ts'
import { type RealWeb, realWeb, settled } from '../../support/real-web.ts'

let web: RealWeb
let caseId: string

beforeAll(async () => {
  web = await realWeb()
  const made = await web.within('rizal', (ctx) =>
    openCase(ctx, {
      display: { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 },
      openedOn: '2026-01-05',
      responsibleId: web.server.world.cards['rizal']?.personId ?? '',
    }),
  )
  caseId = made.caseId
  await web.ownerSql(
    `update cases set stage = 'intervention', state = 'open', presence = 'in_house', admitted_on = '2026-01-12' where case_id = $1`,
    [caseId],
  )
})
afterAll(() => web?.close())

const recorded = async () =>
  (await web.ownerSql(`select 1 from audit_entries where case_id = $1 and kind = 'terminations.silenced'`, [caseId]))
    .length

describe('recording a death (KS-10)', () => {
  it('is asked about first, with what will happen: one press is not enough, and going back records nothing', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/penerima-manfaat/${caseId}/selesai`)
    await page.getByRole('radio', { name: /^Meninggal dunia/ }).check()
    await page.getByRole('button', { name: 'Siapkan selesai layanan' }).click()
    const asked = page.getByRole('dialog', { name: /meninggal dunia\?$/ })
    await asked.waitFor()
    await asked.getByText(/berhenti saat ini juga/).waitFor()
    await asked.getByRole('button', { name: 'Batal' }).click()
    await asked.waitFor({ state: 'hidden' })
    await settled(one)
    expect(await recorded()).toBe(0)
    await page.getByRole('button', { name: 'Siapkan selesai layanan' }).click()
    await asked.getByRole('button', { name: 'Ya, catat' }).click()
    await page.getByText('Saat keputusan dan sesudahnya').waitFor()
    expect(await recorded()).toBe(1)
    expect(await page.getByText(/hari pulang|bersama beliau/).count()).toBe(0)
    expect(one.faults).toEqual([])
    await one.context.close()
  })
})
