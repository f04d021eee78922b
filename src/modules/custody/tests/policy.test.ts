import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { openInData } from '../../clients/tests/support.ts'

/** The head, the coordinator, the office, the house mother, and her own worker. */
const KEEPERS = [cast.coordinator, cast.head, cast.rizal, cast.administration, cast.houseMother].map((m) => m.username)
const BAG = `insert into belongings (centre_id, case_id, belonging_id, body, quantity, kept, received_at, received_by)
  values (sec.centre(), $1, gen_random_uuid(), 'sealed', 1, 'store', now(), sec.person())`
const MONEY = `insert into savings_entries (centre_id, case_id, kind, amount_rupiah, signed_how, at)
  values (sec.centre(), $1, 'deposit', 1000, 'signature', now())`

describe('what the house keeps for her', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.as(cast.houseMother).sql(BAG, [caseId])
    await t.as(cast.houseMother).sql(MONEY, [caseId])
  })
  afterAll(() => t.close())

  it('is seen, listed and given back by those who keep it and by her own worker, and by no other', async () => {
    expect(await letThrough(t, `select 1 from belongings where case_id = $1`, [caseId])).toEqual(KEEPERS.toSorted())
    expect(await letThrough(t, BAG, [caseId])).toEqual(KEEPERS.toSorted())
    const back = `update belongings set version = version + 1 where case_id = $1 returning case_id`
    expect(await letThrough(t, back, [caseId])).toEqual(KEEPERS.toSorted())
  })

  it('is money in a ledger that they see and write, in which nobody changes a line', async () => {
    expect(await letThrough(t, `select 1 from savings_entries where case_id = $1`, [caseId])).toEqual(
      KEEPERS.toSorted(),
    )
    expect(await letThrough(t, MONEY, [caseId])).toEqual(KEEPERS.toSorted())
    const guess = `insert into savings_entries (centre_id, case_id, kind, amount_rupiah, signed_how, at)
      values (sec.centre(), $1, 'withdrawal', -9000000, 'signature', now())`
    for (const who of [cast.sewing, cast.nurse, cast.wulan, cast.guard])
      await expect(t.as(who).sql(guess, [caseId]), 'nor is it guessed').rejects.toThrow('row-level security')
    for (const change of ['amount_rupiah = 1', 'balance_rupiah = 1', `kind = 'deposit'`])
      expect(
        await letThrough(t, `update savings_entries set ${change} where case_id = $1 returning 1`, [caseId]),
      ).toEqual([])
  })

  it('is taken out of the books by nobody', async () => {
    for (const table of ['belongings', 'savings_entries'])
      expect(await letThrough(t, `delete from ${table} where case_id = $1 returning 1`, [caseId])).toEqual([])
  })
})
