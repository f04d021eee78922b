import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { HOUSEHOLD, PLACED, WORK } from './support.ts'

const everybody = { ...cast, stranger: elsewhere.stranger }
const TABLES = ['livelihood_pages', 'placements', 'work_placements', 'workplaces']

describe('tables of livelihood, as the application asks PostgreSQL', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
    await t.as(cast.rizal).call('access.assign', { caseId, personId: t.as(cast.psychologist).id, part: 'psychologist' })
    await t.as(cast.rizal).call('livelihood.saveHousehold', { caseId, version: 0, ...HOUSEHOLD })
    await t.as(cast.rizal).call('livelihood.place', { caseId, number: 0, ...PLACED })
    await t.as(cast.rizal).call('livelihood.saveWork', { caseId, version: 0, ...WORK })
  })
  afterAll(() => t.close())

  const whoCan = async (statement: string, values: unknown[] = []) => {
    const found: string[] = []
    for (const who of Object.values(everybody)) {
      if (who.username === cast.ended.username) continue
      const rows = await t
        .as(who)
        .sql(statement, values)
        .catch(() => [])
      if (rows.length > 0) found.push(who.username)
    }
    return found.sort()
  }

  it('show a row to whoever holds the key of her story, and to nobody else', async () => {
    for (const table of TABLES)
      expect(await whoCan(`select 1 from ${table}`), table).toEqual(['dian', 'hana', 'ratna', 'rizal'])
  })

  it('keep what was written: a page and a placement are never changed, nothing is deleted', async () => {
    for (const table of TABLES) expect(await whoCan(`delete from ${table} returning 1`), table).toEqual([])
    for (const table of ['livelihood_pages', 'placements'])
      expect(await whoCan(`update ${table} set body = body returning 1`), table).toEqual([])
    expect(await whoCan(`update work_placements set kind = 'job' returning 1`)).toEqual([])
  })

  it('take a page in nobody else’s name, none from her psychologist, and no version twice', async () => {
    const page = `insert into livelihood_pages (centre_id, page_id, case_id, page, version, body, written_by, written_at)
      select centre_id, gen_random_uuid(), case_id, 'aid', $1, 'x', $2::uuid, now() from cases where case_id = $3 returning 1`
    expect(await whoCan(page, [1, t.as(cast.head).id, caseId])).toEqual(['ratna'])
    expect(await t.as(cast.rizal).sql(page, [2, t.as(cast.rizal).id, caseId])).toHaveLength(1)
    await expect(t.as(cast.psychologist).sql(page, [3, t.as(cast.psychologist).id, caseId])).rejects.toThrow()
    await expect(t.as(cast.rizal).sql(page, [2, t.as(cast.rizal).id, caseId])).rejects.toThrow('livelihood_pages__once')
  })
})
