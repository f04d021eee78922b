import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { openInData } from '../../clients/tests/support.ts'

/** The head, the coordinator, the office, and her own worker. */
const WRITERS = [cast.coordinator, cast.head, cast.rizal, cast.administration].map((m) => m.username).toSorted()
const answer = (
  by: string,
) => `insert into consents (centre_id, case_id, consent_id, talk_id, purpose, answer, form, language,
    explained_by, given_at, recorded_by, recorded_at)
  values (sec.centre(), $1, gen_random_uuid(), gen_random_uuid(), 'photo', 'refuse', 'signed', 'id', sec.person(), now(), ${by}, now())`
const TALK = `insert into consent_talks (centre_id, case_id, talk_id, body)
  values (sec.centre(), $1, gen_random_uuid(), 'sealed')`

describe('what she agreed to', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.as(cast.rizal).sql(answer('sec.person()'), [caseId])
    await t.as(cast.rizal).sql(TALK, [caseId])
  })
  afterAll(() => t.close())

  it('A15 is seen by whoever keeps her papers or works with her, and by nobody else', async () => {
    const seen = await letThrough(t, `select 1 from consents where case_id = $1`, [caseId])
    expect(seen).toEqual(WRITERS)
  })

  it('is written down by her worker and those who register, each in the own name', async () => {
    expect(await letThrough(t, answer('sec.person()'), [caseId])).toEqual(WRITERS)
    expect(await letThrough(t, answer(`'${t.as(cast.guard).id}'`), [caseId])).toEqual([])
  })

  it('is never written over and never taken out', async () => {
    for (const change of [`answer = 'agree'`, 'valid_until = null', 'recorded_by = sec.person()'])
      expect(await letThrough(t, `update consents set ${change} where case_id = $1 returning 1`, [caseId])).toEqual([])
    for (const table of ['consents', 'consent_talks'])
      expect(await letThrough(t, `delete from ${table} where case_id = $1 returning 1`, [caseId])).toEqual([])
  })

  it('is said in a talk whose words are for those who know who she is', async () => {
    expect(await letThrough(t, `select 1 from consent_talks where case_id = $1`, [caseId])).toEqual(WRITERS)
    expect(await letThrough(t, TALK, [caseId])).toEqual(WRITERS)
    const change = `update consent_talks set body = 'sealed again' where case_id = $1 returning case_id`
    expect(await letThrough(t, change, [caseId])).toEqual(WRITERS)
  })
})
