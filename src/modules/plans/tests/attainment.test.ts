import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { attainmentOf } from '../attainment.ts'
import { goalsOf, goalsSince, planInForce, planPaperData } from '../facts.ts'
import type { Level } from '../gas.ts'
import { GOALS, holdConference, ks01, openCaseInPlan, proposed, signAll } from './support.ts'

describe('the goals of the plan in force', () => {
  let t: TestApp
  let caseId: string
  let planId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInPlan(t)
    planId = await proposed(t, caseId)
    await signAll(t, planId)
    await holdConference(t, caseId)
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const rate = (goalId: string, level: Level, more: object = {}) =>
    rizal().call('plans.rate', { caseId, goalId, level, note: 'Terlihat di kelas.', ...more })

  it('cannot be rated before the head has approved', async () => {
    expect(await rizal().refused('plans.rate', { caseId, goalId: GOALS[0], level: 0 })).toBe('goal_not_in_plan')
    expect(await rizal().within((ctx) => attainmentOf(ctx, caseId))).toBeNull()
    expect(await rizal().within((ctx) => planInForce(ctx, caseId))).toBeNull()
    await t.as(cast.head).call('plans.approve', { planId, version: 3 })
    expect(await rizal().within((ctx) => planInForce(ctx, caseId))).toEqual({
      planId,
      number: 1,
      approvedOn: '2026-01-12',
      reviewOn: '2026-02-12',
    })
  })

  it('have no T until every goal was rated', async () => {
    await rate(GOALS[0], 0)
    expect(await rizal().within((ctx) => attainmentOf(ctx, caseId))).toMatchObject({
      t: null,
      reading: null,
      unrated: 2,
    })
  })

  it('give T = 56.61 for (+1, 0, 0) with the weights 3, 2, 1, by the newest rating of each (KS-01)', async () => {
    t.pass({ minutes: 5 })
    await rate(GOALS[0], 1)
    await rate(GOALS[1], 0)
    await rate(GOALS[2], 0)
    const now = await rizal().within((ctx) => attainmentOf(ctx, caseId))
    expect(now).toMatchObject({ t: 56.61, reading: 'more_than_agreed', unrated: 0 })
    expect(now?.goals.map((g) => [g.weight, g.startLevel, g.level])).toEqual([
      [3, -1, 1],
      [2, -1, 0],
      [1, -1, 0],
    ])
    const seen = await rizal().call('plans.page', { caseId })
    expect(seen.attainment?.t).toBe(56.61)
    expect(seen.ratings.filter((r) => r.goalId === GOALS[0]).map((r) => [r.level, r.note, r.by])).toEqual([
      [1, 'Terlihat di kelas.', 'Rizal'],
      [0, 'Terlihat di kelas.', 'Rizal'],
    ])
  })

  it('tell a conference where each stood before and stands now', async () => {
    t.travelTo('2026-02-20T02:00:00Z')
    await rate(GOALS[0], 2)
    const since = await t.as(cast.coordinator).within((ctx) => goalsSince(ctx, caseId, '2026-02-01'))
    expect(since?.map((g) => [g.herWords, g.before, g.now])).toEqual([
      ['Buka usaha jahit', 1, 2],
      ['Anak masuk PAUD', 0, 0],
      ['Tidur lebih baik', 0, 0],
    ])
    const fromTheStart = await t.as(cast.coordinator).within((ctx) => goalsSince(ctx, caseId, '2026-01-12'))
    expect(fromTheStart?.map((g) => g.before)).toEqual([-1, -1, -1])
    const { goals } = await t.as(cast.coordinator).call('conferences.agenda', { caseId })
    expect(goals?.map((g) => g.goalId)).toEqual([...GOALS])
    expect(await t.as(cast.nurse).within((ctx) => goalsSince(ctx, caseId, '2026-02-01'))).toEqual([])
  })

  it('are offered to notes in her words for key holders, without a word for the others', async () => {
    expect((await rizal().within((ctx) => goalsOf(ctx, caseId))).map((g) => g.herWords)).toEqual([
      'Buka usaha jahit',
      'Anak masuk PAUD',
      'Tidur lebih baik',
    ])
    expect(await t.as(cast.sewing).within((ctx) => goalsOf(ctx, caseId))).toEqual([])
  })

  it('count the notes that work on them', async () => {
    await rizal().call('sessions.saveNote', {
      caseId,
      kind: 'counselling',
      on: '2026-02-20',
      time: '08:00',
      minutes: 30,
      discussed: 'Menghitung harga.',
      goalIds: [GOALS[0]],
    })
    expect((await rizal().call('plans.page', { caseId })).evidence).toEqual({ [GOALS[0]]: 1 })
  })

  it('are rated by those who read her story, of the goals that are in force, up to today', async () => {
    expect(await rizal().refused('plans.rate', { caseId, goalId: GOALS[0], level: 0, ratedOn: '2026-02-21' })).toBe(
      'in_the_future',
    )
    expect(
      await rizal().refused('plans.rate', { caseId, goalId: '00000000-0000-7000-8000-00000000ffff', level: 0 }),
    ).toBe('goal_not_in_plan')
    expect(await t.as(cast.wulan).refused('plans.rate', { caseId, goalId: GOALS[0], level: 0 })).toBe('not_allowed')
    for (const who of [cast.nurse, cast.sewing])
      expect(await t.as(who).refused('plans.rate', { caseId, goalId: GOALS[0], level: 0 })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('plans.rate', { caseId, goalId: GOALS[0], level: 0 })).toBe(
      'not_found',
    )
    const rows = await t.ownerSql(
      `select details from audit_entries where case_id = $1 and kind = 'plans.goal_rated'`,
      [caseId],
    )
    expect(rows.length).toBe(5)
    for (const r of rows) expect(Object.keys(r['details'] as object).sort()).toEqual(['goal', 'notes', 'on']) // a jsonb column
  })

  it('print as form 16: her wish and strengths first, owners by name, problem and need of the assessment', async () => {
    const paper = await rizal().within((ctx) => planPaperData(ctx, caseId))
    expect(paper).toMatchObject({
      version: 1,
      on: '2026-01-12',
      reviewOn: '2026-02-12',
      herWish: 'sudah ditanyakan',
      strengths: 'sudah ditanyakan',
      note: 'Kunjungan ibu tiap Minggu kedua.',
    })
    expect(paper?.goals.map((g) => [g.herWords, g.weight, g.start, g.problem, g.need])).toEqual(
      ks01(t).goals.map((g) => [g.herWords, g.importance, -1, 'Penghasilan tidak teratur', 'Pekerjaan dari rumah']),
    )
    expect(paper?.goals.map((g) => g.steps[0]?.owner)).toEqual(['Ani Kusuma', 'saya sendiri', 'Puskesmas'])
    expect(await t.as(cast.nurse).within((ctx) => planPaperData(ctx, caseId))).toBeNull()
    const fresh = await openCaseInPlan(t, 'Lestari')
    expect(await rizal().within((ctx) => planPaperData(ctx, fresh))).toBeNull()
    // a draft is printed only where there is nothing else, and says so
    await rizal().call('plans.start', { caseId: fresh })
    expect(await rizal().within((ctx) => planPaperData(ctx, fresh))).toMatchObject({ version: 1, isDraft: true })
    await rizal().call('plans.start', { caseId })
    expect(await rizal().within((ctx) => planPaperData(ctx, caseId))).toMatchObject({ version: 1, isDraft: false })
  })
})
