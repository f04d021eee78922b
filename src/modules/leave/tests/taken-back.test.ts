import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { goesOnLeave } from '../../../../tests/support/goes-on-leave.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'

const NOTE = `insert into presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at)
  values (sec.centre(), gen_random_uuid(), $1, $2, $3, $4)`

describe('a return that is taken back, and what is forged beside it', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Fitri', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal)
  })
  afterAll(() => t.close())

  const yanti = () => t.as(cast.houseMother)
  const note = (from: 'on_leave' | 'in_house' | 'in_hospital', to: 'in_house' | 'in_hospital') =>
    yanti().call('residence.notePresence', { caseId, from, to })
  const passes = async () =>
    (await t.ownerSql(
      `select pass_no, in_at is null as is_out from leave_passes where case_id = $1 and out_at is not null order by pass_no`,
      [caseId],
    )) as { pass_no: number; is_out: boolean }[]
  const isOut = async () => (await passes()).map((p) => p.is_out)

  it('opens the pass that ended with it and no earlier one of the same hour, nor any when she was in hospital', async () => {
    t.pass({ hours: 1 })
    await goesOnLeave(t, caseId, '2026-01-14')
    t.pass({ minutes: 5 })
    await note('on_leave', 'in_house')
    t.pass({ minutes: 5 })
    await goesOnLeave(t, caseId, '2026-01-14')
    t.pass({ minutes: 5 })
    await note('on_leave', 'in_house')
    t.pass({ minutes: 1 })
    await yanti().call('residence.takeBackReturn', { caseId })
    expect(await isOut(), 'the errand of before is over').toEqual([false, true])
    t.pass({ minutes: 1 })
    await note('on_leave', 'in_house')
    t.pass({ minutes: 1 })
    await note('in_house', 'in_hospital')
    t.pass({ minutes: 1 })
    await note('in_hospital', 'in_house')
    t.pass({ minutes: 1 })
    await yanti().call('residence.takeBackReturn', { caseId })
    expect(await isOut()).toEqual([false, false])
    t.pass({ minutes: 1 })
    await note('in_hospital', 'in_house')
  })

  it('R67 changes nothing of what was decided, by SQL and with whatever step', async () => {
    const change = (sql: string) => yanti().sql(`update leave_passes set ${sql} where case_id = $1`, [caseId])
    for (const sql of [`decision = 'refused', refused_for = 'nobody_receives'`, `checked = '{}'`, `decided_at = now()`])
      await expect(change(sql), sql).rejects.toThrow('pass_moved_on')
    t.pass({ hours: 1 })
    await goesOnLeave(t, caseId, '2026-01-14')
    const back = yanti().sql(
      `update leave_passes set in_at = now(), decided_at = '2025-01-01' where case_id = $1 and in_at is null and out_at is not null`,
      [caseId],
    )
    await expect(back, 'with the way back').rejects.toThrow('pass_moved_on')
  })

  it('R67 is no note of an hour to come, nor of one before the last: either would keep the true ones out', async () => {
    const early = t.time.now.subtract({ hours: 3 }).toString()
    await expect(yanti().sql(NOTE, [caseId, 'on_leave', 'in_house', early])).rejects.toThrow('since_before_last')
    const late = yanti().within(async (ctx) => {
      await t.ownerSql('update sec.settings set given_clock = false')
      try {
        await ctx.client.query(NOTE, [caseId, 'on_leave', 'in_house', '2099-01-01'])
      } finally {
        await t.ownerSql('update sec.settings set given_clock = true')
      }
    })
    await expect(late).rejects.toThrow('date_in_future')
  })

  it('is refused to a worker of another woman in the same words, whether she has just come back or not', async () => {
    const asked = () => t.as(cast.wulan).refused('residence.takeBackReturn', { caseId })
    const outside = await asked()
    t.pass({ minutes: 5 })
    await note('on_leave', 'in_house')
    expect([outside, await asked()]).toEqual(['not_just_back', 'not_just_back'])
    await t.ownerSql(`update cases set is_protected = true, code_name = 'R-7' where case_id = $1`, [caseId])
    expect(await asked()).toBe(outside)
  })
})
