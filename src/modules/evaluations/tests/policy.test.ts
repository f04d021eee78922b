import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openAt, todayOf } from '../../terminations/tests/support.ts'
import { allMarks } from './support.ts'

const everybody = [...Object.values(cast).filter((m) => m !== cast.ended), elsewhere.head, elsewhere.stranger]

describe('the tables of the evaluation', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openAt(t, { stage: 'evaluation' })
    await t
      .as(cast.sewing)
      .call('evaluations.recordSkill', { caseId, track: 'sewing', heldOn: todayOf(t), marks: allMarks('sewing', 3) })
    await t
      .as(cast.rizal)
      .call('evaluations.recordOwnView', { caseId, on: todayOf(t), achieved: 'Bisa membuat pola rok sendiri.' })
    await t.as(cast.rizal).call('evaluations.decideReadiness', {
      caseId,
      decision: 'other_exit',
      decidedOn: todayOf(t),
      reason: 'Beliau ingin bekerja bulan depan.',
    })
  })
  afterAll(() => t.close())
  const sees = async (table: string) => {
    const rows: string[] = []
    for (const who of everybody)
      if ((await t.as(who).sql(`select 1 from ${table} where case_id = $1`, [caseId])).length > 0)
        rows.push(who.username)
    return rows.toSorted()
  }

  it('show marks to her teachers, her worker and those who lead, and her story to team and leaders', async () => {
    expect(await sees('skill_tests')).toEqual(['ani', 'budi', 'hana', 'lina', 'ratna', 'rizal'])
    expect(await sees('evaluation_texts')).toEqual(['hana', 'ratna', 'rizal'])
    expect(await sees('evaluation_decisions')).toEqual(['hana', 'ratna', 'rizal', 'tuti'])
  })

  it('hold no word of hers in the clear', async () => {
    const rows = await t.ownerSql(`select row_to_json(x)::text as row from evaluation_texts x`)
    for (const { row } of rows) expect(String(row)).not.toMatch(/pola rok|bulan depan/)
  })

  it('are not changed or deleted, and not written in another name', async () => {
    for (const table of ['skill_tests', 'practicums', 'evaluation_texts', 'evaluation_decisions']) {
      await expect(t.as(cast.head).sql(`delete from ${table} where case_id = $1`, [caseId])).rejects.toThrow(
        /permission denied/,
      )
      await expect(
        t.as(cast.head).sql(`update ${table} set case_id = case_id where case_id = $1`, [caseId]),
      ).rejects.toThrow(/permission denied/)
    }
    const centre = t.as(cast.rizal).centreId
    const test = (who: { username: string }, by: string) =>
      t
        .as(who)
        .sql(
          `insert into skill_tests (centre_id, test_id, case_id, track, rubric, held_on, marks, mean_hundredths, is_competent, assessed_by, recorded_at) values ($1, gen_random_uuid(), $2, 'sewing', 1, current_date, '{}', 400, true, $3, now())`,
          [centre, caseId, by],
        )
    await expect(test(cast.rizal, t.as(cast.sewing).id)).rejects.toThrow(/row-level security/)
    for (const who of [cast.wulan, cast.nurse, cast.administration, cast.houseMother])
      await expect(test(who, t.as(who).id)).rejects.toThrow(/row-level security/)
    await expect(test(cast.rizal, t.as(cast.rizal).id)).resolves.toEqual([])
  })
})
