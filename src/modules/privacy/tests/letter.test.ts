import { afterAll, beforeAll, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'

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
const textOf = (base64: string) => pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')

it('K20 the notice of a breach has its number and the three parts of the law, and is opened with a fresh factor by whoever leads', async () => {
  const { breachId } = await t.as(cast.privacy).call('privacy.recordBreach', {
    ...{ title: 'Tablet hilang', foundOn: '2026-01-12', foundTime: '08:00', womenCount: 3, kinds: ['names'] },
    ...{ what: 'Nama panggilan tiga orang.', how: 'Hilang saat ganti jaga.', handling: 'Akses dicabut.' },
  })
  const letter = { breachId, addressee: 'Lembaga Pelindungan Data Pribadi', city: 'Jakarta' }
  const made = await t.as(cast.privacy).call('privacy.makeBreachLetter', { ...letter, to: 'authority' })
  expect(made.number).toBe('R-001/2026')
  const ask = { breachId, noteId: made.noteId }
  t.pass({ minutes: 6 })
  expect(await t.as(cast.privacy).refused('privacy.breachLetter', ask)).toBe('step_up_needed')
  await t.stepUp(cast.privacy)
  const text = textOf((await t.as(cast.privacy).call('privacy.breachLetter', ask)).base64)
  for (const part of [
    'Pasal 46',
    'Nama panggilan tiga orang.',
    'Hilang saat ganti jaga.',
    'Akses dicabut.',
    'terkena: 3',
  ])
    expect(text).toContain(part)
  const hers = { ...letter, to: 'subjects' as const, addressee: 'Ibu yang datanya terkena' }
  const { noteId } = await t.as(cast.head).call('privacy.makeBreachLetter', hers)
  const said = textOf((await t.as(cast.privacy).call('privacy.breachLetter', { breachId, noteId })).base64)
  expect(said).toContain('Ibu berhak bertanya')
  expect(said).not.toContain('Pasal 46')
  expect(await t.as(cast.administration).refused('privacy.breachLetter', ask)).toBe('not_allowed')
})
