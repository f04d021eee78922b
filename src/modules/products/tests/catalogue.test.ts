import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { learner, madeWork } from './support.ts'

describe('the catalogue of works', () => {
  const press = makePapers()
  let t: TestApp
  let caseId = ''
  beforeAll(async () => {
    t = await startApp({ services: { renderPaper: press.render } })
    caseId = await learner(t, 'Suryani')
  })
  afterAll(async () => {
    await t.close()
    await press.close()
  })

  const hana = () => t.as(cast.coordinator)
  const wanted = { shape: 'catalogue' as const, title: 'Karya Penerima Manfaat', reach: '0811-0000-0101' }
  const labels = { shape: 'labels' as const, title: 'Karya Penerima Manfaat', recipient: 'Festival Tenun' }
  const printed = async (input: typeof wanted | typeof labels) => {
    const { base64 } = await hana().call('products.catalogue', input)
    return pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')
  }

  it('is made by whoever leads or keeps the papers, under a neutral title, and of something that is there', async () => {
    expect(await t.as(cast.sewing).refused('products.catalogue', wanted)).toBe('not_allowed')
    expect(await hana().refused('products.catalogue', { ...wanted, title: 'Karya Panti Melati' })).toBe('not_neutral')
    expect(await hana().refused('products.catalogue', { ...wanted, title: 'Karya Suryani' })).toBe('names_somebody')
    expect(await hana().refused('products.catalogue', wanted)).toBe('nothing_for_sale')
  })

  it('carries neither the house nor its address, nobody’s name, and nothing of a protected woman', async () => {
    await madeWork(t, [caseId], 2)
    const hidden = await learner(t, 'Rosdiana')
    await madeWork(t, [hidden], 1, { title: 'Kerudung lipit' })
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-7' where case_id = $1`, [hidden])
    for (const input of [wanted, labels]) {
      const text = await printed(input)
      expect(text).toMatch(/Daster batik/)
      expect(text).toContain('65.000')
      expect(text).not.toMatch(/Melati|Rehabilitasi|Jalan|Suryani|Rosdiana|Kerudung|R-7/)
    }
  })

  it('names a maker on a label where she agreed to be named in public: being told to an institution is none, and a no to one recipient stays', async () => {
    const how = { caseId, form: 'oral_witnessed' as const, witness: 'Yanti', language: 'Ogan' }
    const says = (answer: {
      purpose: 'disclosure' | 'name_public'
      answer: 'agree' | 'refuse'
      recipient?: string
    }) => {
      t.pass({ minutes: 1 }) // two answers of one moment have no order
      return t.as(cast.rizal).call('consents.record', { ...how, explainedBy: t.as(cast.rizal).id, answers: [answer] })
    }
    await says({ purpose: 'disclosure', answer: 'agree', recipient: 'Festival Tenun' })
    expect(await printed(labels)).not.toContain('Suryani')
    await says({ purpose: 'name_public', answer: 'agree' })
    expect(await printed(labels)).toContain('Suryani')
    expect(await printed(wanted)).not.toContain('Suryani')
    await says({ purpose: 'disclosure', answer: 'refuse', recipient: 'Toko lain' })
    expect(await printed({ ...labels, recipient: 'Toko lain' })).not.toContain('Suryani')
    t.pass({ minutes: 1 })
    await t.as(cast.rizal).call('consents.withdraw', { ...how, purpose: 'name_public' })
    expect(await printed(labels)).not.toContain('Suryani')
  })
})
