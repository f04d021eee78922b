import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { events } from '../../cases/events.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

describe('a conference that a stage ends with', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani') // arrived on 12 January 2026
  })
  afterAll(() => t.close())

  /** The owner of the database sets the stage in place of the gates; the event is recorded as the move would. */
  const enter = async (stage: string) => {
    const since = t.time.now.toString()
    await t.ownerSql(`update cases set stage = $2, stage_since = $3 where case_id = $1`, [caseId, stage, since])
    const details = { from: 'data', to: stage }
    await t.as(cast.rizal).within((ctx) => ctx.record(events.moved, { caseId, details }))
  }
  const waits = async () =>
    (
      await t.ownerSql<{ kind: string; due: string; role: string | null }>(
        `select kind, due_on::text as due, owner_role as role from tasks where case_id = $1 and kind like 'hold_cc%' and done_at is null`,
        [caseId],
      )
    ).map((r) => [r.kind, r.due, r.role])
  const missed = async () => (await t.as(cast.coordinator).call('tasks.home', {})).missed.map((x) => x.kind)

  it('waits for the coordinator within fourteen days of the arrival, and stays with her when it is late', async () => {
    await enter('assessment')
    expect(await waits()).toEqual([['hold_cc1', '2026-01-26', 'coordinator']])
    expect(await missed()).toEqual([])
    t.travelTo('2026-01-27T02:00:00Z')
    expect(await missed()).toEqual(['hold_cc1'])
  })

  it('ends when it is held', async () => {
    await t.as(cast.coordinator).call('conferences.record', {
      ...{ caseId, kind: 'cc1', heldOn: '2026-01-27', decision: 'continue', facts: 'Empat sesi, kelas 18 dari 20.' },
      chairId: t.as(cast.coordinator).id,
      secretaryId: t.as(cast.wulan).id,
      members: [{ personId: t.as(cast.rizal).id }],
    })
    expect(await waits()).toEqual([])
  })

  it('of the plan is due within seven days of the assessment, and ends with the stage', async () => {
    await enter('plan')
    expect(await waits()).toEqual([['hold_cc2', '2026-02-03', 'coordinator']])
    await enter('intervention')
    expect(await waits()).toEqual([])
  })

  it('that was due before its stage began is due at once', async () => {
    await enter('assessment')
    expect(await waits()).toEqual([['hold_cc1', '2026-01-27', 'coordinator']])
  })
})
