import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { type Refused, startApp } from '../../../../tests/support/app.ts'
import { signedAssessment, strengthsOf } from '../facts.ts'
import { NEED } from './sample-assessment.ts'
import {
  eventsOf,
  gateStands,
  openCaseInAssessment,
  openTasks,
  rateRisk,
  wholeAssessment,
  writeAll,
} from './support.ts'

const REASON = 'Ibunya memberi keterangan baru tentang rumah.'

describe('the comprehensive assessment', () => {
  let t: TestApp
  let caseId: string
  let assessmentId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInAssessment(t)
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const read = (who: (typeof cast)[keyof typeof cast], number?: number) =>
    t.as(who).call('assessments.comprehensive', { caseId, ...(number && { number }) })
  const sectionOf = async (who: (typeof cast)[keyof typeof cast], part: string) =>
    (await read(who)).assessment?.sections.find((s) => s.part === part)
  const textsOf = async (who: (typeof cast)[keyof typeof cast]) => (await read(who)).assessment?.texts
  const find = (part: string) =>
    wholeAssessment().find((s) => s.part === part) as ReturnType<typeof wholeAssessment>[number] // every part has a section

  it('is begun once, with the two weeks that it may take', async () => {
    expect((await read(cast.rizal)).mayStart).toBe(true)
    expect(await rizal().refused('assessments.reopen', { caseId, reason: REASON })).toBe('nothing_signed')
    ;({ assessmentId } = await rizal().call('assessments.startComprehensive', { caseId }))
    expect(await rizal().refused('assessments.startComprehensive', { caseId })).toBe('already_started')
    expect(await openTasks(t, caseId)).toEqual(['finish_assessment 2026-01-26'])
    expect(await t.as(cast.wulan).refused('assessments.startComprehensive', { caseId })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('assessments.startComprehensive', { caseId })).toBe('not_found')
  })

  it('is saved part by part, with one event a day for each writer and no answer in it', async () => {
    const strengths = find('strengths')
    await rizal().call('assessments.savePart', { assessmentId, ...strengths, version: 0 })
    await rizal().call('assessments.savePart', { assessmentId, ...strengths, version: 1 })
    expect((await eventsOf(t, caseId)).filter((k) => k === 'assessments.part_written')).toHaveLength(1)
    t.pass({ hours: 24 })
    await rizal().call('assessments.savePart', { assessmentId, ...strengths, version: 2 })
    expect((await eventsOf(t, caseId)).filter((k) => k === 'assessments.part_written')).toHaveLength(2)
    expect((await textsOf(cast.rizal))?.strengths?.abilities).toBe('sudah ditanyakan')
  })

  it('gives both texts when two people write the same part', async () => {
    // the same strength in two questions: a summary names it once
    const text = {
      abilities: 'Telaten menjahit kancing.',
      successes: 'Menyekolahkan anaknya.',
      values: 'Telaten menjahit kancing.',
    }
    await t.as(cast.coordinator).call('assessments.savePart', { assessmentId, part: 'strengths', text, version: 3 })
    const clash = await rizal()
      .call('assessments.savePart', { assessmentId, ...find('strengths'), version: 3 })
      .catch((e: unknown) => e)
    expect((clash as Refused).refusal).toMatchObject({
      code: 'stale_version',
      theirs: { texts: { strengths: text }, version: 4, savedBy: 'Hana' },
    }) // refused by the line above
    // the same text once more, because its answer was lost on the way: it is stored already, and no clash with herself
    expect(
      await t.as(cast.coordinator).call('assessments.savePart', { assessmentId, part: 'strengths', text, version: 3 }),
    ).toMatchObject({ version: 4 })
    expect(await rizal().refused('assessments.savePart', { assessmentId, ...find('strengths'), version: 0 })).toBe(
      'stale_version',
    )
  })

  it('keeps each part to its own questions and its own key', async () => {
    const save = (who: (typeof cast)[keyof typeof cast], part: string, text: object = {}) =>
      t.as(who).refused('assessments.savePart', { assessmentId, part, text, version: 0 } as never) // what the types forbid
    const finding = { id: NEED, statement: 'x', isKey: false, evidence: [] }
    for (const [part, text] of [
      ['strengths', { violence_needed: 'x' }],
      ['social', { legal: 'x' }],
      ['legal', { findings: [finding] }],
      ['strengths', { problems: [] }],
      ['strengths', { findings: [{ ...finding, part: 'violence' }] }],
      ['sources', { confidence: 'certain' }],
      ['race', {}],
    ] as const)
      expect(await save(cast.rizal, part, text)).toBe('invalid_input')
    // the worker has no key of her health, the nurse none of her story, the coordinator none of her safety
    expect(await save(cast.rizal, 'biological')).toBe('not_allowed')
    expect(await save(cast.nurse, 'strengths')).toBe('not_allowed')
    expect(await save(cast.coordinator, 'violence')).toBe('not_allowed')
    expect(await save(cast.coordinator, 'legal')).toBe('not_allowed')
    expect(await save(cast.wulan, 'strengths')).toBe('not_found')
    expect(await save(cast.sewing, 'strengths')).toBe('not_allowed')
    expect(
      await t
        .as(elsewhere.stranger)
        .refused('assessments.savePart', { assessmentId, ...find('strengths'), version: 0 }),
    ).toBe('not_found')
  })

  it('asks the nurse once for what only she may write, and her task leads to it', async () => {
    const asked = () =>
      t.ownerSql(
        `select link, owner_role from tasks where case_id = $1 and kind = 'write_biological' and done_at is null`,
        [caseId],
      )
    expect((await read(cast.rizal)).assessment?.nurse).toEqual({ askedAt: null, mayAsk: true })
    await rizal().call('assessments.askNurse', { assessmentId })
    expect(await rizal().refused('assessments.askNurse', { assessmentId })).toBe('already_asked')
    expect(await asked()).toEqual([
      { link: `/penerima-manfaat/${caseId}/asesmen/menyeluruh?bagian=biological`, owner_role: 'nurse' },
    ])
    expect((await read(cast.rizal)).assessment?.nurse.askedAt).toMatch(/^2026-01-1/)
    expect((await read(cast.nurse)).assessment?.nurse.mayAsk).toBe(false)
    expect(await t.as(cast.wulan).refused('assessments.askNurse', { assessmentId })).toBe('not_found')
    expect(await t.as(cast.nurse).refused('assessments.askNurse', { assessmentId })).toBe('not_allowed')
  })

  it('refuses to be signed and names what is missing, health only by how many questions are open', async () => {
    const refused = await rizal()
      .call('assessments.signOff', { assessmentId })
      .catch((e: unknown) => e)
    const { code, params } = (refused as Refused).refusal // refused by the line above
    expect(code).toBe('assessment_incomplete')
    expect(Object.keys(params ?? {})).toEqual(['missing']) // the list counts, and nothing beside it
    const missing = params?.['missing'] as { code: string; at?: Record<string, string> }[] // from gapsForSignOff
    expect(missing).toContainEqual({
      code: 'assessment_section_open',
      params: { count: 4 },
      at: { part: 'biological' },
    })
    expect(missing.map((m) => m.code)).toEqual(
      expect.arrayContaining([
        'assessment_no_informant',
        'assessment_no_key_finding',
        'assessment_problems_ranked',
        'assessment_risk',
      ]),
    )
    expect(missing.some((m) => m.at?.['field'] === 'health_now')).toBe(false)
    expect((await read(cast.rizal)).assessment?.missing).toEqual(missing)
  })

  it('shows the nurse her part and the others that a part is there, without its words', async () => {
    const sections = wholeAssessment().filter((s) => s.part !== 'strengths')
    for (const s of sections)
      await t
        .as(s.part === 'biological' ? cast.nurse : cast.rizal)
        .call('assessments.savePart', { assessmentId, ...s, version: 0 })
    const byNurse = await sectionOf(cast.nurse, 'biological')
    expect(byNurse).toMatchObject({ isReadable: true, mayWrite: true, openFields: 0 })
    expect(await openTasks(t, caseId), 'what she was asked for is there').not.toContainEqual(
      expect.stringContaining('write_biological'),
    )
    expect(await rizal().refused('assessments.askNurse', { assessmentId })).toBe('part_complete')
    const hers = await textsOf(cast.nurse)
    expect([Object.keys(hers ?? {}), hers?.biological?.health_now]).toEqual([['biological'], 'sudah ditanyakan'])
    expect(await sectionOf(cast.rizal, 'biological')).toMatchObject({
      isReadable: false,
      mayWrite: false,
      openFields: 0,
      savedBy: 'Sri',
      worded: null,
    })
    expect(await textsOf(cast.rizal)).not.toHaveProperty('biological')
    expect(await sectionOf(cast.nurse, 'hopes')).toMatchObject({ isReadable: false, savedBy: 'Rizal' })
    expect(await sectionOf(cast.coordinator, 'violence')).toMatchObject({ isReadable: false })
    const led = await textsOf(cast.coordinator)
    for (const closed of ['violence', 'legal', 'biological']) expect(led).not.toHaveProperty(closed)
    expect(await sectionOf(cast.head, 'violence')).toMatchObject({ isReadable: true })
    expect(await sectionOf(cast.psychologist, 'hopes')).toMatchObject({ isReadable: true })
  })

  it('asks for a safety plan when her risk was rated high', async () => {
    await rateRisk(t, caseId, 'high')
    const { assessment } = await read(cast.rizal)
    expect(assessment?.risk).toEqual({ level: 'high', ratedOn: '2026-01-13' })
    expect(assessment?.missing.map((m) => m.code)).toEqual(['assessment_safety_plan'])
    await rizal().call('assessments.savePart', {
      assessmentId,
      ...find('violence'),
      text: { ...find('violence').text, isSafetyPlanReady: true },
      version: 1,
    })
    expect((await read(cast.rizal)).assessment?.missing).toEqual([])
  })

  it('is signed by the responsible social worker alone, and meets the gates', async () => {
    expect(await t.as(cast.head).refused('assessments.signOff', { assessmentId })).toBe('not_allowed')
    expect(await t.as(cast.wulan).refused('assessments.signOff', { assessmentId })).toBe('not_found')
    expect(await t.as(elsewhere.stranger).refused('assessments.signOff', { assessmentId })).toBe('not_found')
    await expect(
      t
        .as(cast.wulan)
        .sql(
          `update assessments set signed_at = now(), signed_on = now(), signed_by = $2 where assessment_id = $1 returning 1`,
          [assessmentId, t.as(cast.wulan).id],
        ),
    ).resolves.toEqual([])
    for (const gate of ['assessment_signed_off', 'problems_ranked', 'key_findings_sourced', 'own_priorities_recorded'])
      expect(await gateStands(t, caseId, gate)).toBe(false)
    const key = '11111111-1111-4111-8111-111111111111'
    expect(await rizal().call('assessments.signOff', { assessmentId }, key)).toEqual({ number: 1 })
    expect(await rizal().call('assessments.signOff', { assessmentId }, key)).toEqual({ number: 1 })
    expect((await eventsOf(t, caseId)).filter((k) => k === 'assessments.signed_off')).toHaveLength(1)
    for (const gate of ['assessment_signed_off', 'problems_ranked', 'key_findings_sourced', 'own_priorities_recorded'])
      expect(await gateStands(t, caseId, gate)).toBe(true)
    // a risk that was rated high asks for a talk about safety
    expect(await openTasks(t, caseId)).toEqual(['repeat_assessment 2026-04-13', 'safety_talk_today 2026-01-13'])
  })

  it('is closed for ever once signed: not by a command, not by SQL of its worker or its nurse', async () => {
    expect(await rizal().refused('assessments.savePart', { assessmentId, ...find('hopes'), version: 1 })).toBe(
      'assessment_signed',
    )
    expect(await rizal().refused('assessments.signOff', { assessmentId })).toBe('assessment_signed')
    for (const table of ['assessment_texts', 'assessment_safety_texts', 'assessment_sections'])
      await expect(
        rizal().sql(
          `update ${table} set ${table === 'assessment_sections' ? 'open_fields = 0' : 'body = body'} where assessment_id = $1`,
          [assessmentId],
        ),
      ).rejects.toThrow('assessment_signed')
    await expect(
      t.as(cast.nurse).sql(`update assessment_health_texts set body = body where assessment_id = $1`, [assessmentId]),
    ).rejects.toThrow('assessment_signed')
    await expect(
      rizal().sql(
        `insert into assessment_texts (centre_id, section_id, assessment_id, case_id, body) select centre_id, gen_random_uuid(), assessment_id, case_id, 'x' from assessments where assessment_id = $1`,
        [assessmentId],
      ),
    ).rejects.toThrow('assessment_signed')
    await expect(
      rizal().sql(
        `update assessments set signed_at = null, signed_on = null, signed_by = null where assessment_id = $1`,
        [assessmentId],
      ),
    ).rejects.toThrow('assessment_signed')
    await expect(rizal().sql(`delete from assessment_texts`)).rejects.toThrow('permission denied')
  })

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
})
