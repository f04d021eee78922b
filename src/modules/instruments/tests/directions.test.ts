import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCaseInAssessment } from '../../assessments/tests/support.ts'

const who5 = (...values: number[]) => Object.fromEntries(values.map((v, i) => [`who${i + 1}`, v]))

describe('where the sum of an instrument went', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)

  it('is said for the figures of the house since her first whole sheet, and nothing else of it, while both stand', async () => {
    const other = await openCaseInAssessment(t)
    const asked = async (on: string, ...values: number[]) => {
      t.pass({ minutes: 1 })
      const { takingId, version } = await rizal().call('instruments.start', {
        caseId: other,
        code: 'who-5',
        takenOn: on,
      })
      const saved = await rizal().call('instruments.saveAnswers', { takingId, answers: who5(...values), version })
      await rizal().call('instruments.finish', { takingId, version: saved.version })
      return { takingId, version: saved.version + 1 }
    }
    const first = await asked('2026-01-05', 2, 2, 2, 2, 1)
    await asked('2026-01-06', 2, 2, 2, 2, 3) // eight points: less than the tool's own meaning of change
    await asked('2026-01-07', 3, 3, 2, 2, 2)
    await asked('2026-01-08', 0, 0, 0, 0, 1)
    await asked('2026-01-09', 3) // not whole: no sum
    await asked('2026-01-04', 5, 5, 5, 5, 5) // before the first: nothing to be compared with
    const told = () =>
      rizal().sql(`select taken_on, direction from compared_instruments where case_id = $1 order by taken_on`, [other])
    expect((await told()).map((r) => `${r['taken_on']} ${r['direction']}`)).toEqual([
      '2026-01-06 same',
      '2026-01-07 up',
      '2026-01-08 down',
    ])
    const columns = await t.ownerSql(
      `select to_jsonb(k) - array['centre_id', 'taking_id', 'case_id', 'started_by', 'finished_by'] as row from instrument_takings k where case_id = $1`,
      [other],
    )
    expect(JSON.stringify(columns), 'no score stands plain').not.toMatch(/"(score|index|total|value)"/)
    await expect(
      rizal().sql(`update instrument_takings set direction = 'up' where case_id = $1 and direction is not null`, [
        other,
      ]),
    ).rejects.toThrow(/taking_finished/)
    await rizal().call('instruments.setAside', { ...first, reason: 'Bukan beliau yang menjawab.' })
    expect(await told()).toEqual([])
  })
})
