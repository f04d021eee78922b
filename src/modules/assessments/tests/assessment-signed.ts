import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { Refused, TestApp } from '../../../../tests/support/app.ts'
import { type AssessmentStory, find, ofTheAssessment } from './assessment-story.ts'
import { eventsOf, gateStands, openTasks, rateRisk, wholeAssessment } from './support.ts'

/** What its signature waits for, and what it closes. */
export function assessmentSigned(at: () => AssessmentStory) {
  describe('the comprehensive assessment', () => {
    let t: TestApp
    let caseId: string
    let assessmentId: string
    const { rizal, read, sectionOf, textsOf } = ofTheAssessment(at)
    beforeAll(async () => {
      ;({ t, caseId } = at())
      assessmentId = (await read(cast.rizal)).assessment?.assessmentId ?? ''
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
      for (const gate of [
        'assessment_signed_off',
        'problems_ranked',
        'key_findings_sourced',
        'own_priorities_recorded',
      ])
        expect(await gateStands(t, caseId, gate)).toBe(false)
      const key = '11111111-1111-4111-8111-111111111111'
      expect(await rizal().call('assessments.signOff', { assessmentId }, key)).toEqual({ number: 1 })
      expect(await rizal().call('assessments.signOff', { assessmentId }, key)).toEqual({ number: 1 })
      expect((await eventsOf(t, caseId)).filter((k) => k === 'assessments.signed_off')).toHaveLength(1)
      for (const gate of [
        'assessment_signed_off',
        'problems_ranked',
        'key_findings_sourced',
        'own_priorities_recorded',
      ])
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
  })
}
