import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { GOALS } from '../../plans/tests/support.ts'
import { openTasksOf, stands, todayOf } from '../../terminations/tests/support.ts'
import { ownWordsOf } from '../facts.ts'
import { printsWhatIsShown } from './evaluation-on-paper.ts'
import { allMarks, ks01InEvaluation, practicum } from './support.ts'

/** From the marks of her class to what the conference decides. */
export function evaluationOfSuryani(app: () => TestApp) {
  const rizal = () => app().as(cast.rizal)
  const page = (caseId: string, who: { username: string } = cast.rizal) =>
    app().as(who).call('evaluations.page', { caseId })

  describe('the evaluation of Suryani (KS-01)', () => {
    let caseId: string
    beforeAll(async () => {
      caseId = await ks01InEvaluation(app())
      app().travelTo('2026-06-22T02:00:00Z')
    })

    it('finds her competent by the marks of the one who teaches her, and nobody types the result', async () => {
      const answer = await app()
        .as(cast.sewing)
        .call('evaluations.recordSkill', {
          caseId,
          track: 'sewing',
          heldOn: todayOf(app()),
          marks: allMarks('sewing', 3, { thrift: 2, time: 4 }),
        })
      expect(answer).toMatchObject({ isCompetent: true, criticalBelow: [] })
      expect(await stands(app(), caseId, 'skill_result_recorded')).toBe(true)
      expect((await page(caseId)).skill).toMatchObject({ isCompetent: true, meanHundredths: 300, by: 'Ani', tests: 1 })
      expect(
        await app()
          .as(cast.sewing)
          .refused('evaluations.recordSkill', {
            caseId,
            track: 'sewing',
            heldOn: todayOf(app()),
            marks: allMarks('sewing', 3),
            note: 'Tekun sekali.',
          }),
      ).toBe('note_not_yours')
      expect(
        await app()
          .as(cast.sewing)
          .refused('evaluations.recordSkill', {
            caseId,
            track: 'sewing',
            heldOn: todayOf(app(), 1),
            marks: allMarks('sewing', 3),
          }),
      ).toBe('in_the_future')
      const { ironing: _gone, ...some } = allMarks('sewing', 3)
      expect(
        await app()
          .as(cast.sewing)
          .refused('evaluations.recordSkill', { caseId, track: 'sewing', heldOn: todayOf(app()), marks: some }),
      ).toBe('marks_missing')
      expect(
        await app()
          .as(cast.sewing)
          .refused('evaluations.recordSkill', {
            caseId,
            track: 'sewing',
            heldOn: todayOf(app()),
            marks: { ...allMarks('sewing', 3), other: 3 },
          }),
      ).toBe('marks_unknown')
    })

    it('counts ten days of practice and a profit of 410.000', async () => {
      expect(await app().as(cast.sewing).call('evaluations.recordPracticum', practicum(app(), caseId))).toMatchObject({
        profitRupiah: 410_000,
      })
      expect((await page(caseId)).practicum).toMatchObject({ profitRupiah: 410_000, daysOpen: 10, customers: 21 })
      expect(await rizal().refused('evaluations.recordPracticum', { ...practicum(app(), caseId), daysOpen: 15 })).toBe(
        'more_days_than_there_are',
      )
      expect(
        await rizal().refused('evaluations.recordPracticum', {
          ...practicum(app(), caseId),
          fromOn: todayOf(app()),
          untilOn: todayOf(app(), -1),
        }),
      ).toBe('dates_turned')
    })

    it('asks for instruments again after the plan was approved, or for the reason why not', async () => {
      expect(await rizal().refused('evaluations.confirmInstruments', { caseId })).toBe('explanation_needed')
      const { takingId, version } = await rizal().call('instruments.start', {
        caseId,
        code: 'who-5',
        mode: 'read_aloud',
      })
      const saved = await rizal().call('instruments.saveAnswers', {
        takingId,
        answers: { who1: 4, who2: 4, who3: 4, who4: 3, who5: 4 },
        version,
      })
      await rizal().call('instruments.finish', { takingId, version: saved.version })
      expect(await rizal().call('evaluations.confirmInstruments', { caseId })).toEqual({ repeated: ['who-5'] })
      expect(await stands(app(), caseId, 'instruments_repeated')).toBe(true)
      expect((await page(caseId)).instruments?.repeated).toEqual([{ instrument: 'who-5', on: todayOf(app()) }])
    })

    it('scores her goals: T 56,61 from (+1, 0, 0) with weights 3, 2, 1, and seals it', async () => {
      const [a, b, c] = GOALS
      expect(
        await rizal().refused('evaluations.scoreGoals', {
          caseId,
          on: todayOf(app()),
          goals: [{ goalId: a, level: 1 }],
        }),
      ).toBe('goals_differ')
      expect(
        await rizal().refused('evaluations.scoreGoals', {
          caseId,
          on: todayOf(app()),
          goals: [a, b, c, crypto.randomUUID()].map((goalId) => ({ goalId, level: 0 as const })),
        }),
      ).toBe('goals_differ')
      expect(
        await rizal().refused('evaluations.scoreGoals', {
          caseId,
          on: todayOf(app()),
          goals: [a, a, b].map((goalId) => ({ goalId, level: 0 as const })),
        }),
      ).toBe('goals_differ')
      await rizal().call('evaluations.scoreGoals', {
        caseId,
        on: todayOf(app()),
        goals: [
          { goalId: a, level: 1, note: 'Sudah menerima dua pesanan' },
          { goalId: b, level: 0 },
          { goalId: c, level: 0 },
        ],
      })
      const { goals, goalsToScore } = await page(caseId)
      expect(goals?.t).toBe(56.61)
      expect(goals?.goals.map((g) => [g.herWords, g.weight, g.level])).toEqual([
        ['Buka usaha jahit', 3, 1],
        ['Anak masuk PAUD', 2, 0],
        ['Tidur lebih baik', 1, 0],
      ])
      expect(goalsToScore?.map((g) => g.level)).toEqual([1, 0, 0])
      expect(goalsToScore?.[0]?.levels?.['0'], 'as it was written with her').toBe('Buka usaha jahit: bisa')
      // her page and the plan show the same, for it is one list of ratings
      const onHerPage = await rizal().call('sessions.goals', { caseId })
      expect(onHerPage.goals.map((g) => g.level)).toEqual([1, 0, 0])
      expect(await rizal().call('plans.page', { caseId })).toMatchObject({ attainment: { t: 56.61, unrated: 0 } })
      const stored = await app().ownerSql(
        `select details::text as text from audit_entries where case_id = $1 union all select answer::text from idempotency_keys union all select row_to_json(x)::text from evaluation_texts x`,
        [caseId],
      )
      expect(stored.every((r) => !String(r['text']).includes('56.61'))).toBe(true)
    })

    it('prints what the screen shows: goals from their start, scores and marks, row by row', () =>
      printsWhatIsShown(app(), caseId))

    it('keeps her own words', async () => {
      await rizal().call('evaluations.recordOwnView', {
        caseId,
        on: todayOf(app()),
        achieved: 'Sekarang saya bisa jahit seragam sendiri.',
        wants: 'Mau kerja dari rumah.',
      })
      await rizal().call('evaluations.businessPlan', {
        caseId,
        on: todayOf(app()),
        plan: { product: 'Seragam sekolah' },
      })
      expect((await page(caseId)).ownView).toMatchObject({ achieved: 'Sekarang saya bisa jahit seragam sendiri.' })
      expect(await rizal().within((ctx) => ownWordsOf(ctx, caseId))).toMatchObject({ wants: 'Mau kerja dari rumah.' })
      expect((await rizal().call('terminations.page', { caseId })).achieved?.words).toBe(
        'Sekarang saya bisa jahit seragam sendiri.',
      )
      for (const gate of ['own_view_recorded', 'business_plan_written', 'goal_attainment_scored', 'practicum_recorded'])
        expect(await stands(app(), caseId, gate)).toBe(true)
    })

    it('shows results to the class and her story to her team alone', async () => {
      const seen = await page(caseId, cast.sewing)
      expect([seen.skill?.isCompetent, seen.practicum?.profitRupiah]).toEqual([true, 410_000])
      expect([seen.goals, seen.ownView, seen.businessPlan, seen.instruments, seen.goalsToScore]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ])
      for (const who of [cast.wulan, cast.nurse, cast.administration]) {
        const theirs = await page(caseId, who)
        expect([theirs.maySeeStory, theirs.skill, theirs.goals]).toEqual([false, null, null])
      }
      expect(await app().as(elsewhere.stranger).refused('evaluations.page', { caseId })).toBe('not_found')
      expect(await app().as(cast.guard).refused('evaluations.page', { caseId })).toBe('not_allowed')
    })

    it('is ready once every result stands, and then owes its report', async () => {
      await rizal().call('evaluations.decideReadiness', {
        caseId,
        decision: 'ready',
        decidedOn: todayOf(app()),
        reason: 'Pembahasan menyimpulkan beliau siap.',
      })
      for (const gate of ['readiness_decided', 'final_evaluation_recorded'])
        expect(await stands(app(), caseId, gate)).toBe(true)
      expect((await page(caseId)).decision).toMatchObject({
        decision: 'ready',
        reason: 'Pembahasan menyimpulkan beliau siap.',
      })
      expect((await page(caseId, cast.administration)).decision).toMatchObject({ decision: 'ready', reason: null })
      expect(await openTasksOf(app(), caseId)).toContain('write_evaluation_report')
      const due = (
        await app().ownerSql(`select due_on::text from tasks where case_id = $1 and kind = 'write_evaluation_report'`, [
          caseId,
        ])
      )[0]
      expect(due?.['due_on']).toBe('2026-07-24')
    })

    it('is not ready any more when the conference decides otherwise', async () => {
      await rizal().call('evaluations.decideReadiness', {
        caseId,
        decision: 'other_exit',
        decidedOn: todayOf(app()),
        reason: 'Beliau ingin bekerja bulan depan.',
      })
      for (const gate of ['readiness_decided', 'final_evaluation_recorded'])
        expect(await stands(app(), caseId, gate)).toBe(false)
      expect(await openTasksOf(app(), caseId)).toContain('open_early_end')
      await rizal().call('evaluations.decideReadiness', {
        caseId,
        decision: 'ready',
        decidedOn: todayOf(app()),
        reason: 'Pembahasan menyimpulkan beliau siap.',
      })
    })
  })
}
