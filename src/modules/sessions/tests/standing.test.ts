import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { confirmStanding } from '../commands/confirm.ts'
import { serviceCounts } from '../facts.ts'
import { weekState } from '../queries/standing.ts'
import { gateStands, noteOf, openInHouse, withGoals } from './support.ts'

const explanation = 'Dua minggu dirawat di rumah sakit; dikunjungi perawat.'

describe('the standing rules of the stage of intervention', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani', { since: 'today' })
  })
  afterAll(() => t.close())

  const note = (on: string, more = {}) => t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(caseId), on, ...more })
  const attend = (on: string, mark: 'present' | 'no_reason') =>
    t.as(cast.rizal).call('groups.save', {
      on,
      time: '08:00',
      minutes: 60,
      topic: 'Buku kas',
      method: 'talk',
      delivererName: 'Bu Hana',
      people: [{ caseId, mark }],
    })

  it('say which weeks have a note, the running one apart', async () => {
    const { noteId } = await note('2026-01-12')
    await note('2026-01-12', { correctsId: noteId })
    t.travelTo('2026-02-03T02:00:00Z')
    await note('2026-01-27')
    const state = await t.as(cast.rizal).call('sessions.weekState', { caseId })
    expect(state.startedOn).toBe('2026-01-12')
    expect(state.weeks.map((w) => [w.from, w.notes, w.state])).toEqual([
      ['2026-01-12', 1, 'kept'],
      ['2026-01-19', 0, 'missing'],
      ['2026-01-26', 1, 'kept'],
      ['2026-02-02', 0, 'running'],
    ])
    expect(state).toMatchObject({ missing: 1, confirmedAt: null, attendance: { counted: 0, percent: null } })
  })

  it('are confirmed by one press, with an explanation of each that does not hold', async () => {
    const refused = await t
      .as(cast.rizal)
      .raw('sessions.confirmStanding', { caseId, attendance: explanation }, { 'idempotency-key': randomUUID() })
    expect(refused.body.refusal).toMatchObject({
      code: 'explanation_needed',
      params: { missing: 1 },
      issues: [{ path: ['weekly'], code: 'explanation_needed' }],
    })
    expect(await gateStands(t, caseId, 'weekly_notes_kept_or_explained')).toBe(false)
    await t.as(cast.rizal).call('sessions.confirmStanding', { caseId, weekly: explanation, attendance: explanation })
    for (const gate of ['weekly_notes_kept_or_explained', 'attendance_kept_or_explained'])
      expect(await gateStands(t, caseId, gate), gate).toBe(true)
    const rows = await t.ownerSql(
      `select details, subject_table from audit_entries where case_id = $1 and kind = 'sessions.weekly_notes_confirmed'`,
      [caseId],
    )
    expect(rows[0]).toMatchObject({ subject_table: 'case_reasons', details: { missing: 1, explained: true } })
    expect((await t.as(cast.rizal).call('sessions.weekState', { caseId })).confirmedAt).not.toBeNull()
  })

  it('ask for no word about the weeks once each has its note', async () => {
    await note('2026-01-20')
    expect(
      await t.as(cast.coordinator).call('sessions.confirmStanding', { caseId, attendance: explanation }),
    ).toMatchObject({ missing: 0 })
  })

  it('note the progress on goals when the last such note is of the last fourteen days', async () => {
    expect(await gateStands(t, caseId, 'goal_progress_noted_in_14_days')).toBe(false)
    const goalId = randomUUID()
    await withGoals(t, caseId, [goalId])
    await note('2026-02-02', { goalIds: [goalId] })
    expect(await gateStands(t, caseId, 'goal_progress_noted_in_14_days')).toBe(true)
    expect((await t.as(cast.rizal).call('sessions.weekState', { caseId })).lastGoalNoteOn).toBe('2026-02-02')
  })

  it('ask for an explanation of attendance when nothing was held, and say when it is good', async () => {
    expect(await t.as(cast.rizal).refused('sessions.confirmStanding', { caseId })).toBe('explanation_needed')
    for (const on of ['2026-01-20', '2026-01-21', '2026-01-22']) await attend(on, 'present')
    await attend('2026-01-23', 'no_reason')
    expect(await t.as(cast.rizal).call('sessions.confirmStanding', { caseId })).toEqual({ missing: 0, percent: 75 })
    expect(await gateStands(t, caseId, 'attendance_above_75_percent')).toBe(false)
    await attend('2026-01-26', 'present')
    // before anybody gives her word the page of the case says what was counted
    const gate = async (who: { username: string }) =>
      (await t.as(who).call('cases.page', { caseId })).gates.find((g) => g.name === 'attendance_above_75_percent')
    expect(await gate(cast.rizal)).toMatchObject({ met: true, at: null, seen: { code: 'attendance', n: 80 } })
    expect((await gate(cast.wulan))?.seen).toBeNull()
    expect(await t.as(cast.rizal).call('sessions.confirmStanding', { caseId })).toEqual({ missing: 0, percent: 80 })
    expect(await gateStands(t, caseId, 'attendance_above_75_percent')).toBe(true)
    expect(await gate(cast.rizal)).toMatchObject({ met: true, seen: null })
  })

  it('count the classes together with group sessions, and a class without its mark must be explained', async () => {
    const classes = async () => ({ marks: { present: 9, no_reason: 6 }, unmarked: 1 })
    const rizal = t.as(cast.rizal)
    expect(await rizal.within((ctx) => weekState([classes])(ctx, { caseId }))).toMatchObject({
      attendance: { attended: 13, counted: 20, percent: 65, unmarked: 1 },
    })
    const said = { caseId, attendance: explanation }
    await expect(rizal.within((ctx) => confirmStanding([classes])(ctx, { caseId }))).rejects.toThrow(
      'explanation_needed',
    )
    expect(await rizal.within((ctx) => confirmStanding([classes])(ctx, said))).toMatchObject({ percent: 65 })
  })

  it('are confirmed in intervention only, by whoever carries the case or leads the house', async () => {
    const said = { caseId, weekly: explanation, attendance: explanation }
    expect(await t.as(cast.wulan).refused('sessions.confirmStanding', said)).toBe('not_allowed')
    expect(await t.as(cast.sewing).refused('sessions.confirmStanding', said)).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('sessions.confirmStanding', said)).toBe('not_found')
    const early = await openInHouse(t, 'Murni')
    await t.ownerSql(`update cases set stage = 'plan' where case_id = $1`, [early])
    expect(await t.as(cast.rizal).refused('sessions.confirmStanding', { ...said, caseId: early })).toBe(
      'not_in_intervention',
    )
    expect(await t.as(elsewhere.stranger).refused('sessions.weekState', { caseId })).toBe('not_found')
  })

  it('leave the counts of service by the part played, a correction not being a second service', async () => {
    const rows = await t.as(cast.head).within((ctx) => serviceCounts(ctx, '2026-01-01', '2026-02-28'))
    expect(rows).toEqual([
      { authorId: t.as(cast.rizal).id, partPlayed: 'counsellor', kind: 'counselling', count: 4, minutes: 180 },
    ])
  })
})
