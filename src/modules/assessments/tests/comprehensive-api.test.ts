import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { signedAssessment, strengthsOf } from '../facts.ts'
import { assessmentSigned } from './assessment-signed.ts'
import { ofTheAssessment } from './assessment-story.ts'
import { assessmentWritten } from './assessment-written.ts'
import { NEED } from './sample-assessment.ts'
import { gateStands, openCaseInAssessment, openTasks, rateRisk, wholeAssessment, writeAll } from './support.ts'

const REASON = 'Ibunya memberi keterangan baru tentang rumah.'

let t: TestApp
let caseId: string
beforeAll(async () => {
  t = await startApp()
  caseId = await openCaseInAssessment(t)
  await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
})
afterAll(() => t.close())

// one server: each part goes on where the one before it ended
const at = () => ({ t, caseId })
assessmentWritten(at)
assessmentSigned(at)

describe('the comprehensive assessment', () => {
  const { rizal, read, sectionOf, textsOf } = ofTheAssessment(at)

  it('keeps the wording of the day beside the answers, cut by key', async () => {
    const vocational = await sectionOf(cast.rizal, 'vocational')
    expect(vocational?.worded).toMatchObject({
      title: 'Vokasional dan ekonomi',
      findings: [
        {
          isKey: true,
          confirmedBy: 'Dikuatkan sumber dan cara yang berbeda',
          evidence: [{ source: 'Penerima manfaat', method: 'Wawancara', who: null }, { who: 'ibu' }, {}, {}],
        },
      ],
    })
    expect((await sectionOf(cast.nurse, 'biological'))?.worded?.title).toBe('Biologis')
    expect((await sectionOf(cast.rizal, 'legal'))?.worded?.lines).toEqual([
      { id: 'legal', label: 'Urusan hukum', answer: 'urusan warisan' },
    ])
  })

  it('gives plans its needs in order of urgency, and nothing to whoever holds no key', async () => {
    const signed = await rizal().within((ctx) => signedAssessment(ctx, caseId))
    expect(signed).toMatchObject({
      number: 1,
      signedBy: 'Rizal',
      needs: [{ id: NEED, statement: 'Pekerjaan dari rumah' }],
      problems: [{ rank: 1 }, { rank: 2 }],
    })
    expect(await t.as(cast.nurse).within((ctx) => signedAssessment(ctx, caseId))).toBeNull()
  })

  it('begins every summary with a strength, for whoever holds the key', async () => {
    expect(await rizal().call('assessments.strengths', { caseId })).toEqual({
      lines: ['Telaten menjahit kancing.', 'Menyekolahkan anaknya.'],
      wishes: 'sudah ditanyakan',
    })
    expect(await t.as(cast.nurse).call('assessments.strengths', { caseId })).toEqual({ lines: null, wishes: null })
    expect(await t.as(elsewhere.stranger).refused('assessments.strengths', { caseId })).toBe('not_found')
    const fresh = await openCaseInAssessment(t, 'Hartini')
    expect(await rizal().within((ctx) => strengthsOf(ctx, fresh))).toEqual({ lines: [], wishes: null })
  })

  it('is corrected by a new version with a reason, which takes every text along and undoes the gates', async () => {
    expect(await t.as(cast.wulan).refused('assessments.reopen', { caseId, reason: REASON })).toBe('not_allowed')
    const made = await rizal().call('assessments.reopen', { caseId, reason: REASON })
    expect(made.number).toBe(2)
    expect(await rizal().refused('assessments.reopen', { caseId, reason: REASON })).toBe('already_started')
    for (const gate of ['assessment_signed_off', 'key_findings_sourced'])
      expect(await gateStands(t, caseId, gate)).toBe(false)
    expect((await textsOf(cast.nurse))?.biological?.health_now).toBe('sudah ditanyakan')
    const text = { three_wishes: 'Kios sendiri.', good_day: 'Anak tertawa.' }
    await rizal().call('assessments.savePart', {
      assessmentId: made.assessmentId,
      part: 'hopes',
      text,
      version: 1,
    })
    // the old version still reads as it was signed
    const old = (await read(cast.rizal, 1)).assessment
    expect(old?.texts.hopes?.three_wishes).toBe('sudah ditanyakan')
    expect((await textsOf(cast.rizal))?.hopes?.three_wishes).toBe('Kios sendiri.')
    expect((await read(cast.rizal)).versions.map((v) => v.number)).toEqual([2, 1])
    // risk rated on the day of the new version still counts; it is signed again and the gates stand again
    await rizal().call('assessments.signOff', { assessmentId: made.assessmentId })
    for (const gate of ['assessment_signed_off', 'key_findings_sourced'])
      expect(await gateStands(t, caseId, gate)).toBe(true)
  })

  it('shares the psychologist’s view with the team: hers to write, theirs to read', async () => {
    const text = 'Ia tenang bila ada jadwal tetap; kelompok kecil lebih cocok.'
    for (const who of [cast.rizal, cast.head, cast.nurse])
      expect(await t.as(who).refused('assessments.recordView', { caseId, text })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('assessments.recordView', { caseId, text })).toBe('not_allowed')
    await t.as(cast.psychologist).call('assessments.recordView', { caseId, text })
    expect(await gateStands(t, caseId, 'psychologist_view_recorded')).toBe(true)
    expect((await read(cast.rizal)).views).toMatchObject([{ author: 'Dian', text }])
    expect((await read(cast.nurse)).views).toEqual([])
    const other = await openCaseInAssessment(t, 'Lestari')
    expect(await t.as(cast.psychologist).refused('assessments.recordView', { caseId: other, text })).toBe('not_found')
    const told = (await rizal().call('cases.timeline', { caseId })).items.find(
      (i) => i.kind === 'assessments.psychologist_view_recorded',
    )
    expect(told?.text).toBe(text)
  })

  it('leaves no word of hers in the chain, and refuses work on a closed case', async () => {
    const rows = JSON.stringify(await t.ownerSql(`select details from audit_entries where case_id = $1`, [caseId]))
    expect(rows).not.toMatch(/Telaten|Kios|rumah|warisan/)
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [caseId])
    expect(await rizal().refused('assessments.reopen', { caseId, reason: REASON })).toBe('case_closed')
    expect(
      await t.as(cast.psychologist).refused('assessments.recordView', { caseId, text: 'Ringkasan untuk tim.' }),
    ).toBe('case_closed')
    const fresh = await openCaseInAssessment(t, 'Murni')
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [fresh])
    expect(await rizal().refused('assessments.startComprehensive', { caseId: fresh })).toBe('case_closed')
  })

  it('can be written by one worker alone where the health part was given to her by name, in a house without a nurse', async () => {
    const fresh = await openCaseInAssessment(t, 'Aminah')
    const part = { caseId: fresh, personId: rizal().id, part: 'health' } as const
    expect(await t.as(cast.head).refused('access.assign', part), 'where there is one, she decides').toBe(
      'nurse_decides',
    )
    await t.ownerSql(`update role_grants set until_at = from_at where role = 'nurse'`)
    await t.as(cast.head).call('access.assign', part)
    const made = await rizal().call('assessments.startComprehensive', { caseId: fresh })
    for (const s of wholeAssessment())
      await rizal().call('assessments.savePart', { assessmentId: made.assessmentId, ...s, version: 0 })
    await rateRisk(t, fresh)
    expect(await rizal().call('assessments.signOff', { assessmentId: made.assessmentId })).toEqual({ number: 1 })
    await t.ownerSql(`update role_grants set until_at = null where role = 'nurse'`)
  })

  it('is begun by a colleague but signed by the responsible worker, nurse and worker each with their part', async () => {
    const fresh = await openCaseInAssessment(t, 'Rohani')
    const made = await t.as(cast.coordinator).call('assessments.startComprehensive', { caseId: fresh })
    await writeAll(t, made.assessmentId)
    await rateRisk(t, fresh)
    expect(await rizal().call('assessments.signOff', { assessmentId: made.assessmentId })).toEqual({ number: 1 })
  })

  it('is repeated after three months in whatever stage she is: the page says so, and the new version does what was asked', async () => {
    const hers = await openCaseInAssessment(t, 'Masitoh')
    const { assessmentId } = await rizal().call('assessments.startComprehensive', { caseId: hers })
    await writeAll(t, assessmentId)
    await rateRisk(t, hers)
    await rizal().call('assessments.signOff', { assessmentId })
    const due = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().add({ months: 3 })
    const repeatOn = async (who: { username: string }) =>
      (await t.as(who).call('assessments.comprehensive', { caseId: hers })).assessment?.repeatOn
    const asked = async () =>
      (await openTasks(t, hers))
        .filter((line) => /^(repeat|finish)_assessment/.test(line))
        .map((line) => line.split(' '))
    const be = (stage: string) => t.ownerSql('update cases set stage = $2 where case_id = $1', [hers, stage])
    await be('evaluation')
    expect(await repeatOn(cast.rizal)).toBeNull()
    t.travelTo(due.subtract({ days: 14 }).toZonedDateTime('Asia/Jakarta').add({ hours: 9 }).toInstant().toString())
    for (const stage of ['evaluation', 'termination']) {
      await be(stage)
      expect(await repeatOn(cast.rizal)).toBe(due.toString())
      expect(await repeatOn(cast.nurse)).toBeNull() // hers is one part of it
    }
    expect(await asked()).toEqual([['repeat_assessment', due.toString()]])
    const made = await rizal().call('assessments.reopen', { caseId: hers, reason: REASON })
    expect((await asked()).map(([kind]) => kind)).toEqual(['finish_assessment'])
    await rateRisk(t, hers)
    await rizal().call('assessments.signOff', { assessmentId: made.assessmentId })
    const next = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().add({ months: 3 })
    expect(await asked()).toEqual([['repeat_assessment', next.toString()]])
  })
})
