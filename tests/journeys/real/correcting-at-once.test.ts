import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../../src/modules/cases/facts/case.ts'
import { type RealWeb, realWeb } from '../../support/real-web.ts'
import { newForMe } from './new-for-me.ts'
import { twoTabs } from './two-tabs.ts'
import { withoutConnection } from './without-connection.ts'

let web: RealWeb
let caseId: string

beforeAll(async () => {
  web = await realWeb()
  const made = await web.within('rizal', (ctx) =>
    openCase(ctx, {
      display: { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 },
      openedOn: '2026-01-05',
      responsibleId: web.server.world.cards['rizal']?.personId ?? '',
    }),
  )
  caseId = made.caseId
})
afterAll(() => web?.close())

const note = (discussed: string, more: object = {}) =>
  web.call('rizal', 'sessions.saveNote', {
    caseId,
    kind: 'phone',
    on: '2026-01-12',
    time: '08:00',
    minutes: 15,
    discussed,
    ...more,
  })

describe('a note that is corrected on two devices', () => {
  it('G21 shows both texts, and what was typed becomes the next version of the newest when it is chosen', async () => {
    const first = String((await note('Tiga model.'))['noteId'])
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/catat?orang=${caseId}&koreksi=${first}`)
    await page.getByLabel('Apa yang dibahas').fill('Empat model, dari kantor.')
    await note('Lima model, dari ponsel.', { correctsId: first })
    await page.getByRole('button', { name: 'Simpan koreksi' }).click()
    await page.getByRole('cell', { name: 'Lima model, dari ponsel.' }).waitFor()
    await page.getByRole('cell', { name: 'Empat model, dari kantor.' }).waitFor()
    await page.getByText('Anda sudah mengoreksi catatan ini').waitFor()
    await page.getByRole('button', { name: 'Pakai versi Anda' }).click()
    await page.waitForURL(`${web.url}/penerima-manfaat/${caseId}`)
    const { versions } = (await web.call('rizal', 'sessions.read', { noteId: first })) as {
      versions: { words: { discussed: string } }[]
    } // the contract's answer
    expect(versions.map((v) => v.words.discussed)).toEqual([
      'Empat model, dari kantor.',
      'Lima model, dari ponsel.',
      'Tiga model.',
    ])
    expect(one.faults).toEqual([])
    await one.context.close()
  })

  it('a correction that is taken up again on another day is still of the version that it began with', async () => {
    const first = String((await note('Satu model.'))['noteId'])
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    const address = `${web.url}/catat?orang=${caseId}&koreksi=${first}`
    await page.goto(address)
    await page.getByLabel('Apa yang dibahas').fill('Dua model, dari kantor.')
    await page.getByText('Draf tersimpan').waitFor()
    await page.goto(`${web.url}/catat/${first}`)
    await note('Enam model, dari ponsel.', { correctsId: first })
    await page.goto(address)
    await page.getByText('Melanjutkan tulisan').waitFor()
    await page.getByRole('button', { name: 'Simpan koreksi' }).click()
    await page.getByRole('cell', { name: 'Enam model, dari ponsel.' }).waitFor()
    expect(one.faults).toEqual([])
    await one.context.close()
  })

  it('a goal that the plan no longer has is taken out of a draft, and the page says so', async () => {
    const one = await web.open({ as: 'rizal' })
    const { page } = one
    await page.goto(`${web.url}/catat?orang=${caseId}`)
    await page.getByRole('radio', { name: 'Pendampingan' }).click() // she has not arrived: no talk in the house
    await page.getByLabel('Apa yang dibahas').fill('Tiga model.')
    await page.getByText('Draf tersimpan').waitFor()
    await page.goto(`${web.url}/catat`)
    const key = `catat/${caseId}`
    const { body, version } = (await web.call('rizal', 'drafts.get', { key })) as { body: string; version: string } // the contract's answer
    const goalIds = ['0f000000-0000-4000-8000-000000000001']
    await web.call('rizal', 'drafts.save', { key, version, body: JSON.stringify({ ...JSON.parse(body), goalIds }) })
    await page.goto(`${web.url}/catat?orang=${caseId}`)
    await page.getByText('Tujuan yang tidak ada lagi di dalamnya dilepas').waitFor()
    await page.getByRole('button', { name: 'Simpan catatan' }).click()
    await page.waitForURL(`${web.url}/penerima-manfaat/${caseId}`)
    expect(one.faults).toEqual([])
    await one.context.close()
  })
})

twoTabs(() => ({ web, caseId }))

withoutConnection(() => ({ web, caseId }))

newForMe(() => ({ web }))
