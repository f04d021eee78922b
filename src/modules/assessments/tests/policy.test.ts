import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCaseInAssessment, writeAll } from './support.ts'

const everybody = { ...cast, stranger: elsewhere.stranger }

describe('tables of assessments, as the application asks PostgreSQL', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInAssessment(t)
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    const { assessmentId } = await t.as(cast.rizal).call('assessments.startComprehensive', { caseId })
    await writeAll(t, assessmentId)
    await t.as(cast.psychologist).call('assessments.recordView', { caseId, text: 'Ringkasan untuk tim.' })
  })
  afterAll(() => t.close())

  const whoCan = async (statement: string) => {
    const found: string[] = []
    for (const who of Object.values(everybody)) {
      if (who.username === cast.ended.username) continue
      const rows = await t
        .as(who)
        .sql(statement)
        .catch(() => [])
      if (rows.length > 0) found.push(who.username)
    }
    return found.sort()
  }
  const story = ['dian', 'hana', 'ratna', 'rizal']

  it('show that something was asked and how far it is to whoever writes a part of it, and to nobody else', async () => {
    for (const table of ['assessments', 'assessment_sections'])
      expect(await whoCan(`select 1 from ${table}`)).toEqual([...story, 'sri'])
  })

  it('show each text to whoever holds its key, and every row that shows can be opened', async () => {
    expect(await whoCan('select 1 from assessment_texts')).toEqual(story)
    expect(await whoCan('select 1 from psychologist_views')).toEqual(story)
    expect(await whoCan('select 1 from assessment_safety_texts')).toEqual(['ratna', 'rizal'])
    expect(await whoCan('select 1 from assessment_health_texts')).toEqual(['sri'])
    for (const who of [cast.rizal, cast.head, cast.coordinator, cast.psychologist, cast.nurse]) {
      const { assessment } = await t.as(who).call('assessments.comprehensive', { caseId })
      const readable = assessment?.sections.filter((s) => s.isReadable) ?? []
      expect(readable.map((s) => s.part)).toEqual(Object.keys(assessment?.texts ?? {}))
      expect(readable.length).toBe({ rizal: 13, ratna: 13, hana: 11, dian: 11, sri: 1 }[who.username as 'rizal']) // one of the five
    }
  })

  it('let nobody but a key holder write', async () => {
    const touch = (table: string, column: string) =>
      whoCan(`update ${table} set ${column} = ${column} where case_id = '${caseId}' returning 1`)
    expect(await touch('assessment_texts', 'body')).toEqual(story)
    expect(await touch('assessment_safety_texts', 'body')).toEqual(['ratna', 'rizal'])
    expect(await touch('assessment_health_texts', 'body')).toEqual(['sri'])
    expect(await touch('psychologist_views', 'body')).toEqual([])
    expect(await whoCan(`delete from assessment_sections returning 1`)).toEqual([])
    expect(
      await whoCan(`insert into psychologist_views (centre_id, view_id, case_id, author_id, written_at, body)
      select sec.centre(), gen_random_uuid(), '${caseId}', sec.person(), now(), 'x' returning 1`),
    ).toEqual(['dian'])
  })
})
