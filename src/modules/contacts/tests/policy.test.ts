import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { openInData } from '../../clients/tests/support.ts'

const GUARDIANS = [cast.head.username, cast.rizal.username]
const ADDING: Readonly<Record<string, string>> = {
  safe_contacts: `insert into safe_contacts (centre_id, case_id, contact_id, is_reachable, body, recorded_by, recorded_at)
    values (sec.centre(), $1, gen_random_uuid(), true, 'sealed', sec.person(), now())`,
  no_contacts: `insert into no_contacts (centre_id, case_id, no_contact_id, body, recorded_by, recorded_at)
    values (sec.centre(), $1, gen_random_uuid(), 'sealed', sec.person(), now())`,
  first_nights: `insert into first_nights (centre_id, case_id, body, recorded_by, recorded_at)
    values (sec.centre(), $1, 'sealed', sec.person(), now())`,
}

describe.each(Object.keys(ADDING))('whom to call, whom never, and the first night: %s', (table) => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Rosdiana', birthYear: 1994 })
  })
  afterAll(() => t.close())

  it('is added to by her worker and the head alone', async () => {
    const empty = () => t.ownerSql(`delete from ${table} where case_id = $1`, [caseId])
    expect(await letThrough(t, ADDING[table] ?? '', [caseId], empty)).toEqual(GUARDIANS)
    await t.as(cast.rizal).sql(ADDING[table] ?? '', [caseId])
  })

  it('is open to them and to no other soul', async () => {
    expect(await letThrough(t, `select 1 from ${table} where case_id = $1`, [caseId])).toEqual(GUARDIANS)
  })

  it('is changed by them alone, and taken out of the book by nobody', async () => {
    const change = `update ${table} set version = version + 1 where case_id = $1 returning case_id`
    expect(await letThrough(t, change, [caseId])).toEqual(GUARDIANS)
    expect(await letThrough(t, `delete from ${table} where case_id = $1 returning case_id`, [caseId])).toEqual([])
  })
})
