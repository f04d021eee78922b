import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { f28 } from '../../../app/filled/conference.ts'
import { sittingOn } from '../../conferences/tests/sitting.ts'
import { openAt, stands, todayOf } from '../../terminations/tests/support.ts'
import { evaluationOfSuryani } from './evaluation-of-suryani.ts'
import { reportOfABatch } from './report-of-a-batch.ts'
import { ks01InEvaluation } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)

// one server: each part goes on where the one before it ended
const app = () => t
evaluationOfSuryani(app)

describe('an evaluation', () => {
  it('is not ready while a result is missing, unless the head let it pass', async () => {
    const caseId = await openAt(t, { stage: 'evaluation' })
    const decide = {
      caseId,
      decision: 'ready' as const,
      decidedOn: todayOf(t),
      reason: 'Pembahasan menyimpulkan beliau siap.',
    }
    expect(await rizal().refused('evaluations.decideReadiness', decide)).toBe('results_missing')
    for (const gate of [
      'skill_result_recorded',
      'practicum_recorded',
      'instruments_repeated',
      'goal_attainment_scored',
      'own_view_recorded',
    ] as const) {
      expect(await rizal().refused('evaluations.decideReadiness', decide)).toBe('results_missing')
      await head().call('cases.overrideGate', { caseId, gate, reason: 'Dikecualikan untuk contoh ini.' })
    }
    await rizal().call('evaluations.decideReadiness', decide)
  })

  it('makes the stay longer once, by one to three months, by the head', async () => {
    const caseId = await openAt(t, { stage: 'evaluation' })
    await rizal().within((ctx) => giveTask(ctx, 'write_evaluation', { caseId, dueOn: todayOf(t, 28) }))
    const extend = {
      caseId,
      decision: 'extend' as const,
      months: 2,
      decidedOn: todayOf(t),
      reason: 'Menunggu uji ulang keterampilan.',
    }
    expect(await rizal().refused('evaluations.decideReadiness', extend)).toBe('extension_head_only')
    const { months: _none, ...bare } = extend
    expect(await head().refused('evaluations.decideReadiness', bare)).toBe('months_needed')
    expect(await head().call('evaluations.decideReadiness', extend)).toMatchObject({ untilOn: '2026-09-10' })
    expect((await head().call('cases.page', { caseId })).plannedEndOn).toBe('2026-09-10')
    // what is counted from the end of the stay follows it: the window of the evaluation, the days proposed for after-care
    const windows = `select from_on::text as from, due_on::text as due from tasks where case_id = $1 and kind = 'write_evaluation' and done_at is null`
    expect(await t.ownerSql(windows, [caseId])).toEqual([{ from: '2026-08-13', due: '2026-09-10' }])
    expect((await rizal().call('aftercare.page', { caseId })).leavesOn).toBe('2026-09-10')
    expect(await stands(t, caseId, 'extension_decided')).toBe(true)
    expect(await head().refused('evaluations.decideReadiness', extend)).toBe('already_extended')
    await expect(
      head().sql(
        `insert into evaluation_decisions (centre_id, decision_id, case_id, decision, months, until_on, decided_on, recorded_by, recorded_at) select centre_id, gen_random_uuid(), case_id, 'extend', 1, current_date, current_date, sec.person(), now() from cases where case_id = $1`,
        [caseId],
      ),
    ).rejects.toThrow(/extended_once/)
    await rizal().call('cases.move', { caseId, to: 'intervention', reason: 'Diperpanjang dua bulan.' })
    expect(await t.ownerSql(windows, [caseId]), 'asked anew when she comes to it again').toEqual([])
  })

  it('moves the planks of the sheet of a review, from the review before to this one', async () => {
    const caseId = await ks01InEvaluation(t, 'Mulyati', '2026-I-204')
    const review = async (day: number) => {
      const held = { heldOn: todayOf(t, day), nextReviewOn: todayOf(t, 20) }
      const { conferenceId } = await t
        .as(cast.coordinator)
        .call('conferences.record', sittingOn(t, caseId, 'review', held))
      return conferenceId
    }
    const drawn = async (who: { username: string }, id: string | null) => {
      const facts = await t.as(who).within((ctx) => f28(ctx, caseId, id))
      return facts && facts !== 'closed' ? facts.pictures?.[0]?.rows.map((r) => r.drawn) : null
    }
    const first = await review(-7)
    const { goalsToScore } = await rizal().call('evaluations.page', { caseId })
    const [levels, goals] = [[1, 0, 0] as const, goalsToScore ?? []]
    const scored = goals.map(({ goalId }, i) => ({ goalId, level: levels[i] ?? 0 }))
    await rizal().call('evaluations.scoreGoals', { caseId, on: todayOf(t), goals: scored })
    await review(0)
    expect(await drawn(cast.rizal, null)).toEqual(
      goals.map(({ startLevel }, i) => ({ kind: 'climb', first: startLevel, now: levels[i] })),
    )
    // of the one before she stands where she stood that day, whatever came since
    expect(await drawn(cast.rizal, first)).toEqual(
      goals.map(({ startLevel }) => ({ kind: 'climb', first: startLevel, now: startLevel })),
    )
    expect(await drawn(cast.wulan, null)).toBeNull()
  })

  it('happens in a stay that goes on, at its own stage', async () => {
    const closed = await openAt(t, { stage: 'evaluation', state: 'closed' })
    expect(
      await rizal().refused('evaluations.recordOwnView', { caseId: closed, on: todayOf(t), achieved: 'Sudah bisa.' }),
    ).toBe('case_not_open')
    const early = await openAt(t, { stage: 'intervention' })
    expect(
      await rizal().refused('evaluations.decideReadiness', {
        caseId: early,
        decision: 'other_exit',
        decidedOn: todayOf(t),
        reason: 'Ingin bekerja lebih awal.',
      }),
    ).toBe('not_in_evaluation')
    expect(
      await rizal().refused('evaluations.scoreGoals', {
        caseId: early,
        on: todayOf(t),
        goals: [{ goalId: crypto.randomUUID(), level: 0 }],
      }),
    ).toBe('no_plan')
    for (const who of [cast.wulan])
      expect(
        await t
          .as(who)
          .refused('evaluations.recordOwnView', { caseId: early, on: todayOf(t), achieved: 'Sudah bisa.' }),
      ).toBe('not_allowed')
    for (const who of [cast.sewing, cast.nurse, cast.guard])
      expect(
        await t
          .as(who)
          .refused('evaluations.recordOwnView', { caseId: early, on: todayOf(t), achieved: 'Sudah bisa.' }),
      ).toBe('not_allowed')
  })
})

reportOfABatch(app)
