import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { sheetNumbers } from '../rules.ts'

it('sheets are numbered one after another, up to the last that can be typed', () => {
  expect(sheetNumbers(7, 3)).toEqual([7, 8, 9])
  expect(sheetNumbers(999, 1)).toEqual([999])
  expect(sheetNumbers(999, 2)).toBeNull()
})

describe('sheets of the survey on paper', () => {
  let t: TestApp
  let end = async () => {}
  beforeAll(async () => {
    const press = makePapers()
    t = await startApp({ services: { renderPaper: press.render } })
    end = async () => {
      await t.close()
      await press.close()
    }
  })
  afterAll(() => end())

  it('have a page for each number, with nine elements, comfort and safety, and no name, day or hour', async () => {
    const { base64, fileName } = await t.as(cast.administration).call('survey.sheets', { sheets: 2, firstNo: 11 })
    const pages = pdfText(Buffer.from(base64, 'base64'))
    expect(pages).toHaveLength(2)
    for (const [i, page] of pages.entries()) {
      expect(page.replace(/\s+/g, ' ')).toContain(`Nomor lembar ${11 + i}`)
      for (const part of ['1. Syarat untuk diterima', '9. Kamar', '10. Rasa nyaman', '11. Rasa aman', 'Tanpa nama'])
        expect(page.replace(/\s+/g, ' ')).toContain(part)
      expect(page).not.toMatch(/20\d\d|WIB/)
    }
    expect(fileName).toBe('survei-f32.pdf')
  })

  it('end where their numbers end, are not made without a letterhead, and not for whoever reads no survey', async () => {
    const me = t.as(cast.administration)
    expect(await me.refused('survey.sheets', { sheets: 2, firstNo: 999 })).toBe('numbers_end')
    expect(await me.refused('survey.sheets', { sheets: 61, firstNo: 1 })).toBe('invalid_input')
    expect(await me.refused('survey.sheets', { sheets: 1, firstNo: 0 })).toBe('invalid_input')
    expect(await t.as(cast.guard).refused('survey.sheets', { sheets: 1, firstNo: 1 })).toBe('not_allowed')
    await t.ownerSql(`update centres set letterhead = '{}'`)
    expect(await me.refused('survey.sheets', { sheets: 1, firstNo: 1 })).toBe('letterhead_missing')
  })
})
