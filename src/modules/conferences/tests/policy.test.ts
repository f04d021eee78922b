import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

describe('tables of conferences, as the application asks PostgreSQL', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
    await t.as(cast.coordinator).call('conferences.record', {
      caseId,
      kind: 'cc1',
      heldOn: '2026-01-12',
      chairId: t.as(cast.coordinator).id,
      secretaryId: t.as(cast.wulan).id,
      facts: 'Fakta.',
      decision: 'continue',
    })
  })
  afterAll(() => t.close())

  const seenBy = async (table: string) => {
    const found: string[] = []
    for (const who of [...Object.values(cast), elsewhere.stranger]) {
      if (who.username === cast.ended.username) continue
      if ((await t.as(who).sql(`select 1 from ${table}`)).length > 0) found.push(who.username)
    }
    return found.sort()
  }

  it('show that it was held, who was there and what was decided to whoever reads her story', async () => {
    const story = ['hana', 'ratna', 'rizal']
    expect(await seenBy('conferences')).toEqual(story)
    expect(await seenBy('conference_members')).toEqual(story)
  })
  it('show the minutes to whoever holds the story’s key: not to the secretary from another caseload', async () => {
    expect(await seenBy('conference_minutes')).toEqual(['hana', 'ratna', 'rizal'])
  })
  it('let nobody change a decision, the list or the minutes, or delete them', async () => {
    for (const who of [cast.head, cast.coordinator, cast.rizal]) {
      await expect(t.as(who).sql(`update conferences set decision = 'end_early'`)).rejects.toThrow(/permission denied/)
      await expect(t.as(who).sql(`update conference_members set was_present = false`)).rejects.toThrow(
        /permission denied/,
      )
      await expect(t.as(who).sql(`update conference_minutes set body = ''`)).rejects.toThrow(/permission denied/)
      for (const table of ['conferences', 'conference_members', 'conference_minutes'])
        await expect(t.as(who).sql(`delete from ${table}`)).rejects.toThrow(/permission denied/)
    }
  })
  it('let a colleague outside the team write nothing', async () => {
    expect(await t.as(cast.wulan).sql(`update conferences set told_on = '2026-01-12' returning 1`)).toEqual([])
    const insert = `insert into conferences (centre_id, conference_id, case_id, kind, held_on, stage, chair_id, decision, recorded_by, recorded_at)
      values ($1, gen_random_uuid(), $2, 'review', '2026-01-12', 'intervention', $3, 'continue', $3, now())`
    await expect(
      t.as(cast.wulan).sql(insert, [t.as(cast.wulan).centreId, caseId, t.as(cast.wulan).id]),
    ).rejects.toThrow(/row-level security/)
    await expect(
      t.as(cast.coordinator).sql(insert, [t.as(cast.wulan).centreId, caseId, t.as(cast.wulan).id]),
    ).rejects.toThrow(/row-level security/)
  })
})
