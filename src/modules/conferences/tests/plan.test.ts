import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { GOALS, openCaseInPlan, proposed, signAll } from '../../plans/tests/support.ts'
import { gateStands, noteOf } from '../../sessions/tests/support.ts'
import { agenda } from '../queries/agenda.ts'

describe('a plan, its conference and the notes on its goals', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInPlan(t)
  })
  afterAll(() => t.close())

  it('has no goals to write on before the plan is in force', async () => {
    expect(await t.as(cast.rizal).call('sessions.goals', { caseId })).toEqual({ goals: [] })
    expect(await t.as(elsewhere.stranger).refused('sessions.goals', { caseId })).toBe('not_found')
    expect(await t.as(cast.guard).refused('sessions.goals', { caseId })).toBe('not_allowed')
  })

  it('lets CC-2 open the way to the head’s approval', async () => {
    const planId = await proposed(t, caseId)
    await signAll(t, planId)
    expect((await t.as(cast.coordinator).call('conferences.due', {})).cases[0]).toMatchObject({ caseId, next: 'cc2' })
    await t.as(cast.coordinator).call('conferences.record', {
      caseId,
      kind: 'cc2',
      heldOn: '2026-01-12',
      chairId: t.as(cast.coordinator).id,
      secretaryId: t.as(cast.wulan).id,
      members: [{ personId: t.as(cast.rizal).id }],
      facts: 'Rencana tiga tujuan.',
      decision: 'continue',
    })
    expect(await gateStands(t, caseId, 'conference_2_held')).toBe(true)
    const { version } = await t.as(cast.rizal).call('plans.version', { planId })
    await t.as(cast.head).call('plans.approve', { planId, version: version.version })
  })

  it('offers her goals to whoever may read them, and counts the notes on each', async () => {
    await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(caseId), goalIds: [GOALS[0]] })
    const first = await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(caseId), goalIds: [GOALS[0], GOALS[1]] })
    await t
      .as(cast.rizal)
      .call('sessions.saveNote', { ...noteOf(caseId), goalIds: [GOALS[0]], correctsId: first.noteId })
    const { goals } = await t.as(cast.rizal).call('sessions.goals', { caseId })
    expect(goals.map((g) => [g.herWords, g.notes])).toEqual([
      ['Buka usaha jahit', 2],
      ['Anak masuk PAUD', 0],
      ['Tidur lebih baik', 0],
    ])
    expect((await t.as(cast.wulan).call('sessions.goals', { caseId })).goals).toEqual([])
  })

  it('shows the goals on the page of the next sitting, and the lines of other modules', async () => {
    const page = await t.as(cast.coordinator).call('conferences.agenda', { caseId })
    expect(page.goals?.map((g) => g.herWords)).toEqual(['Buka usaha jahit', 'Anak masuk PAUD', 'Tidur lebih baik'])
    expect((await t.as(cast.wulan).call('conferences.agenda', { caseId })).goals).toEqual([])
    const lines = [async () => [{ code: 'classes' as const, count: 18, of: 20 }]]
    expect((await t.as(cast.rizal).within((ctx) => agenda({ lines })(ctx, { caseId }))).lines).toEqual([
      { code: 'classes', count: 18, of: 20 },
    ])
  })
})
