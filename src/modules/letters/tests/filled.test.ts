import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { admit, openFor, rosdiana, startDesk, suryani, wordsOn } from './desk.ts'

const screening = {
  ...{ examinedOn: '2026-01-12', temperature: '36,7', systolic: 110, diastolic: 70, dangers: [], medicines: [] },
  ...{ complaints: 'Sakit kepala bila kurang tidur.', allergy: 'known' as const, allergies: 'udang' },
  ...{ period: 'regular' as const, tuberculosis: [], referral: 'none' as const },
}
const plan = { triggers: ['Ditelepon nomor tidak dikenal'], people: [], codeWord: 'hujan deras', bag: [], numbers: [] }

describe('a form as it was filled in', () => {
  let t: TestApp
  let close: () => Promise<void>
  let open = ''
  let shielded = ''
  beforeAll(async () => {
    const desk = await startDesk()
    ;({ t, close } = desk)
    open = await openFor(t, suryani)
    shielded = await openFor(t, rosdiana, 'R-7')
    await admit(t, open, { registerNo: '2026-I-004', intakeId: desk.intakeId })
    await livesHere(t, open, cast.rizal)
    await t.as(cast.nurse).call('health.saveScreening', { caseId: open, version: 0, ...screening })
    for (const caseId of [open, shielded])
      await t.as(cast.rizal).call('flags.savePlan', { caseId, version: 0, ...plan })
  })
  afterAll(() => close())

  const order = (code: 'f10' | 'f17' | 'f37', caseId = open) => ({ code, caseId, fields: {} })

  it('says what nobody filled in yet, with the way to her page', async () => {
    const made = await t.as(cast.rizal).call('letters.prepare', order('f37'))
    expect(made.missing).toEqual([{ field: 'formulir', where: 'sheet', href: `/penerima-manfaat/${open}` }])
    expect(await t.as(cast.rizal).refused('letters.issue', order('f37'))).toBe('letter_incomplete')
  })

  it('prints every answer in words, and is listed to whoever holds its key alone', async () => {
    const { letterId, number } = await t.as(cast.nurse).call('letters.issue', order('f10'))
    expect(number).toBeNull()
    const page = wordsOn((await t.as(cast.nurse).call('letters.download', { letterId })).base64)
    for (const said of ['Suryani', '2026-I-004', 'Sakit kepala', 'Alergi terhadap apa : udang', 'RAHASIA'])
      expect(page).toContain(said)
    for (const who of [cast.head, cast.rizal, cast.administration, cast.coordinator]) {
      expect(await t.as(who).refused('letters.letter', { letterId })).toBe('not_found')
      expect(await t.as(who).refused('letters.issue', order('f10'))).toBe('not_allowed')
      expect(await t.as(who).sql(`select from letters where letter_id = '${letterId}'`)).toEqual([])
      expect(await t.as(who).sql('select from letter_files_health')).toEqual([])
    }
    expect((await t.as(cast.nurse).sql('select from letter_files_health')).length).toBe(1)
  })

  it('of her safety goes to her worker and the head, and the chain does not say which form it was', async () => {
    const { letterId } = await t.as(cast.rizal).call('letters.issue', order('f17'))
    expect(wordsOn((await t.as(cast.head).call('letters.download', { letterId })).base64)).toContain('hujan deras')
    for (const who of [cast.coordinator, cast.administration, cast.wulan, cast.nurse]) {
      expect(await t.as(who).refused('letters.issue', order('f17'))).toBe('not_allowed')
      expect(await t.as(who).refused('letters.download', { letterId })).toBe('not_found')
      expect(await t.as(who).sql('select from letter_files_safety')).toEqual([])
      expect(await t.as(who).sql(`select from letters where keep = 'safety'`)).toEqual([])
    }
    const told = await t.ownerSql<{ paper: string }>(
      `select details ->> 'paper' as paper from audit_entries where kind = 'letters.issued' order by seq`,
    )
    expect(told.map(({ paper }) => paper)).toEqual(['form', 'form'])
  })

  it('of a protected woman carries her code and not her name', async () => {
    const { letterId } = await t.as(cast.rizal).call('letters.issue', order('f17', shielded))
    const page = wordsOn((await t.as(cast.rizal).call('letters.download', { letterId })).base64)
    expect(page).toContain('kode R-7')
    expect(page).not.toContain('Rosdiana')
  })

  it('is written by nobody without its key, by SQL either', async () => {
    const row = (keep: string, maker: string) =>
      `insert into letters (centre_id, letter_id, paper, state, case_id, keep, subject, made_at, made_by)
       values ('${t.as(cast.head).centreId}', gen_random_uuid(), 'f10', 'draft', '${open}', '${keep}', 'x', now(), '${maker}')`
    const tried = [
      { who: cast.rizal, keep: 'health' },
      { who: cast.coordinator, keep: 'safety' },
      { who: cast.nurse, keep: 'narrative' },
    ]
    for (const { who, keep } of tried)
      await expect(t.as(who).sql(row(keep, t.as(who).id))).rejects.toThrow(/row-level security/)
  })
})
