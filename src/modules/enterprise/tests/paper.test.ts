import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { admit, openFor, rosdiana, startDesk, suryani, wordsOn } from '../../letters/tests/desk.ts'
import { PLAN } from '../../livelihood/tests/support.ts'

describe('her business plan on paper', () => {
  let t: TestApp
  let close: () => Promise<void>
  let caseId: string
  let shielded: string
  beforeAll(async () => {
    const desk = await startDesk()
    ;({ t, close } = desk)
    caseId = await openFor(t, suryani)
    shielded = await openFor(t, rosdiana, 'R-7')
    await admit(t, caseId, { registerNo: '2026-I-004', intakeId: desk.intakeId })
    await admit(t, shielded, { registerNo: '2026-I-005', intakeId: desk.intakeId })
    for (const of of [caseId, shielded]) await livesHere(t, of, cast.rizal)
    t.travelTo('2026-01-12T04:00:00Z')
  })
  afterAll(() => close())
  const rizal = () => t.as(cast.rizal)
  const order = (of = caseId) => ({ code: 'rencana-usaha' as const, caseId: of, fields: {} })
  const write = async (more: object = {}, of = caseId) => {
    const { plan } = await rizal().call('enterprise.ofCase', { caseId: of })
    await rizal().call('enterprise.savePlan', { caseId: of, version: plan?.version ?? 0, ...PLAN, ...more })
  }
  const lacks = async (of = caseId) =>
    (await rizal().call('letters.prepare', order(of))).missing.map((m) => [m.field, m.problem ?? null, m.href])
  const printed = async (of = caseId) => {
    const { letterId } = await rizal().call('letters.issue', order(of))
    const page = await rizal().call('letters.download', { letterId })
    const word = await rizal().call('letters.word', { letterId })
    return {
      fileName: page.fileName,
      said: [wordsOn(page.base64), docxText(Buffer.from(word.base64, 'base64')).replace(/\s+/g, ' ')],
    }
  }

  it('waits for its plan, and says on which page that is written', async () => {
    expect(await lacks()).toEqual([['rencana_usaha', null, `/penerima-manfaat/${caseId}/usaha/rencana`]])
    expect(await rizal().refused('letters.issue', order())).toBe('letter_incomplete')
  })

  it('says her words and the numbers of its page, in PDF and Word, and nothing of the house or of who wrote it down', async () => {
    await write()
    const { fileName, said } = await printed()
    const { forecast } = await rizal().call('enterprise.ofCase', { caseId })
    expect(fileName).toBe('rencana-usaha-2026-01-12.pdf')
    for (const text of said) {
      for (const hers of [
        'Suryani',
        'jahit daster',
        'Ibu-ibu di dusun',
        'Terima permak.',
        'Rp65.000',
        '7 daster pertama',
      ])
        expect(text).toContain(hers)
      for (const m of forecast?.months ?? []) expect(text).toContain(groupThousands(m.remainsRupiah))
      for (const other of [
        'Melati',
        'rehabilitasi',
        'Dinas',
        'Jalan Contoh',
        'Indralaya',
        '2026-I-004',
        '9910',
        'Rizal',
      ])
        expect(text, other).not.toContain(other)
    }
  })

  it('is made by head, coordinator and her worker, and by nobody else', async () => {
    for (const who of [cast.head, cast.coordinator, cast.rizal])
      expect((await t.as(who).call('letters.prepare', order())).missing, who.username).toEqual([])
    for (const who of [cast.wulan, cast.administration, cast.nurse, cast.sewing])
      expect(await t.as(who).refused('letters.prepare', order()), who.username).toBe('not_allowed')
    expect(await t.as(cast.houseMother).refused('letters.prepare', order())).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('letters.prepare', order())).toBe('not_found')
  })

  it('is not printed while it says where she lives, what she is held for, or a NIK; cloth that was used may be used', async () => {
    const problem = (of: string) => [['rencana_usaha', of, `/penerima-manfaat/${caseId}/usaha/rencana`]]
    for (const purses of [
      'Titip di Sentra Rehabilitasi Melati.',
      'Dekat Jalan Contoh 33.',
      'Teman dari panti.',
      'Untuk teman rehab.',
    ]) {
      await write({ purses })
      expect(await lacks(), purses).toEqual(problem('names_the_centre'))
    }
    await write({ whenSlow: 'Pinjam dengan NIK 9910 0145 0898 0001.' })
    expect(await lacks()).toEqual(problem('names_her'))
    await write({ whenSlow: 'Kain bekas jadi keset.' })
    expect(await lacks()).toEqual([])
  })

  it('leaves a line for the name of a woman who is protected, and waits while her words name her', async () => {
    await write({ helps: 'Adik Ros mengantar.' }, shielded)
    expect((await lacks(shielded)).map(([, problem]) => problem)).toEqual(['names_her'])
    await write({}, shielded)
    const { said } = await printed(shielded)
    for (const text of said) for (const hers of ['Rosdiana', 'Hasan', 'R-7']) expect(text, hers).not.toContain(hers)
  })
})
