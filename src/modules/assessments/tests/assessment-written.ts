import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { Refused, TestApp } from '../../../../tests/support/app.ts'
import { type AssessmentStory, find, ofTheAssessment } from './assessment-story.ts'
import { NEED } from './sample-assessment.ts'
import { eventsOf, openTasks } from './support.ts'

const REASON = 'Ibunya memberi keterangan baru tentang rumah.'

/** Begun, and written part by part, each by whoever holds its key. */
export function assessmentWritten(at: () => AssessmentStory) {
  describe('the comprehensive assessment', () => {
    let t: TestApp
    let caseId: string
    let assessmentId: string
    const { rizal, read, textsOf } = ofTheAssessment(at)
    beforeAll(() => {
      ;({ t, caseId } = at())
    })

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
        await t
          .as(cast.coordinator)
          .call('assessments.savePart', { assessmentId, part: 'strengths', text, version: 3 }),
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
  })
}
