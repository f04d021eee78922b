import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { docxText } from '../../../../tests/support/docx-text.ts'
import { admit, f01Fields, neutral, openFor, rosdiana, startDesk, suryani, wordsOn, writeMinute } from './desk.ts'
import { everyPaper } from './every-paper.ts'
import { allSources } from './facts.ts'
import { makingPapers } from './paper-desk.ts'
import { paperPrinted } from './paper-printed.ts'

let t: TestApp
let close: () => Promise<void>
let intakeId: string
let open: string
let shielded: string
beforeAll(async () => {
  ;({ t, close, intakeId } = await startDesk())
  open = await openFor(t, suryani)
  shielded = await openFor(t, rosdiana, 'R-7')
  await admit(t, open, { registerNo: '2026-I-004', intakeId })
  await admit(t, shielded, { registerNo: '2026-I-005', intakeId, track: 'salon' })
  for (const caseId of [open, shielded]) await writeMinute(t, caseId)
  await t.as(cast.administration).call('letters.saveSettings', { neutral, version: 0 })
  await t.as(cast.head).sql(`update people set position = 'Kepala' where person_id = $1`, [t.as(cast.head).id])
})
afterAll(() => close())

// one server: each part goes on where the one before it ended
const at = () => ({ t, intakeId, open, shielded })
everyPaper(at)
paperPrinted(at)

describe('a paper', () => {
  const { make } = makingPapers(at)

  it('an empty letterhead is missing with the way to the centre’s settings, not a blank line', async () => {
    const centreId = t.as(cast.head).centreId
    await t.ownerSql(`update centres set letterhead = letterhead - 'dinas' where centre_id = $1`, [centreId])
    expect((await make('f01')).missing).toEqual([{ field: 'lembaga.dinas', where: 'centre' }])
    await t.ownerSql(`update centres set letterhead = letterhead || '{"dinas":"DINAS SOSIAL"}' where centre_id = $1`, [
      centreId,
    ])
  })

  it('takes typed text as letters, whatever it holds, on the page and in Word', async () => {
    const attack = '#panic("x") =HYPERLINK(1) {surat.nomor} {{x}} ${y} <b>&amp;'
    const fields = { ...f01Fields, daerah: attack, tembusan: ['=1+1', '{#tembusan}'] }
    const { letterId } = await t.as(cast.head).call('letters.issue', { code: 'f01', subjectId: intakeId, fields })
    expect(wordsOn((await t.as(cast.head).call('letters.download', { letterId })).base64).replace(/\s/g, '')).toContain(
      attack.replace(/\s/g, ''),
    )
    const word = Buffer.from((await t.as(cast.head).call('letters.word', { letterId })).base64, 'base64')
    expect(docxText(word)).toContain(attack)
    expect(docxText(word)).toContain('=1+1')
  })

  it('takes only what its form asks for: a fact can not be overwritten by typing its path', async () => {
    const made = await make('f07', open, allSources, {
      'orang.0.nama': 'Orang Lain',
      netral: 'true',
      'lembaga.unit': 'x',
      dasar: 'surat',
    })
    expect(JSON.stringify(made.data)).not.toContain('Orang Lain')
    expect(made.data).not.toHaveProperty('netral')
    expect(made.data['dasar']).toBe('surat')
  })

  it('of a woman whose file this person may not open is refused, not printed empty', async () => {
    expect(
      await t.as(cast.administration).refused('letters.prepare', { code: 'f07', caseId: shielded, fields: {} }),
    ).toBe('not_allowed')
    expect(
      await t.as(cast.administration).refused('letters.issue', { code: 'f07', caseId: shielded, fields: {} }),
    ).toBe('not_allowed')
  })
})
