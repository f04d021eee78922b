import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openCaseInAssessment } from '../../assessments/tests/support.ts'

const everybody = { ...cast, stranger: elsewhere.stranger }

describe('tables of instruments, as the application asks PostgreSQL', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInAssessment(t)
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    const { takingId } = await t.as(cast.rizal).call('instruments.start', { caseId, code: 'who-5' })
    await t.as(cast.rizal).call('instruments.saveAnswers', { takingId, answers: { who1: 3 }, version: 1 })
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

  it('show that something was asked, and the answers, to whoever holds the key of her story', async () => {
    expect(await whoCan('select 1 from instrument_takings')).toEqual(story)
    expect(await whoCan('select 1 from instrument_answers')).toEqual(story)
  })

  it('let nobody but a key holder write, and nobody take away', async () => {
    const touch = `update instrument_answers set body = body where case_id = '${caseId}' returning 1`
    expect(await whoCan(touch)).toEqual(story)
    expect(await whoCan('delete from instrument_answers returning 1')).toEqual([])
  })
})
