import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { makeIntake } from '../../clients/tests/support.ts'
import { GOALS } from '../../plans/tests/support.ts'
import { happened, kindsOf, openAt, openTasksOf, stands, todayOf } from '../../terminations/tests/support.ts'
import { f31Data, ownWordsOf, skillOf } from '../facts.ts'
import { allMarks, ks01InEvaluation } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)
const page = (caseId: string, who: { username: string } = cast.rizal) => t.as(who).call('evaluations.page', { caseId })
const suryani = { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 } as const
const practicum = (caseId: string) => ({
  caseId,
  track: 'sewing' as const,
  fromOn: todayOf(t, -13),
  untilOn: todayOf(t),
  daysOpen: 10,
  customers: 21,
  revenueRupiah: 905_000,
  materialRupiah: 470_000,
  otherRupiah: 25_000,
  isCashBookKept: true,
  customerRating: 5,
  mentorRating: 4,
  isProblemSolved: true,
})

describe('the evaluation of Suryani (KS-01)', () => {
  let caseId: string
  beforeAll(async () => {
    caseId = await ks01InEvaluation(t)
    t.travelTo('2026-06-22T02:00:00Z')
  })

  it('finds her competent by the marks of the one who teaches her, and nobody types the result', async () => {
    const answer = await t.as(cast.sewing).call('evaluations.recordSkill', {
      caseId,
      track: 'sewing',
      heldOn: todayOf(t),
      marks: allMarks('sewing', 3, { thrift: 2, time: 4 }),
    })
    expect(answer).toMatchObject({ isCompetent: true, criticalBelow: [] })
    expect(await stands(t, caseId, 'skill_result_recorded')).toBe(true)
    expect((await page(caseId)).skill).toMatchObject({ isCompetent: true, meanHundredths: 300, by: 'Ani', tests: 1 })
    expect(
      await t.as(cast.sewing).refused('evaluations.recordSkill', {
        caseId,
        track: 'sewing',
        heldOn: todayOf(t),
        marks: allMarks('sewing', 3),
        note: 'Tekun sekali.',
      }),
    ).toBe('note_not_yours')
    expect(
      await t.as(cast.sewing).refused('evaluations.recordSkill', {
        caseId,
        track: 'sewing',
        heldOn: todayOf(t, 1),
        marks: allMarks('sewing', 3),
      }),
    ).toBe('in_the_future')
    const { ironing: _gone, ...some } = allMarks('sewing', 3)
    expect(
      await t
        .as(cast.sewing)
        .refused('evaluations.recordSkill', { caseId, track: 'sewing', heldOn: todayOf(t), marks: some }),
    ).toBe('marks_missing')
    expect(
      await t.as(cast.sewing).refused('evaluations.recordSkill', {
        caseId,
        track: 'sewing',
        heldOn: todayOf(t),
        marks: { ...allMarks('sewing', 3), other: 3 },
      }),
    ).toBe('marks_unknown')
  })

  it('counts ten days of practice and a profit of 410.000', async () => {
    expect(await t.as(cast.sewing).call('evaluations.recordPracticum', practicum(caseId))).toMatchObject({
      profitRupiah: 410_000,
    })
    expect((await page(caseId)).practicum).toMatchObject({ profitRupiah: 410_000, daysOpen: 10, customers: 21 })
    expect(await rizal().refused('evaluations.recordPracticum', { ...practicum(caseId), daysOpen: 15 })).toBe(
      'more_days_than_there_are',
    )
    expect(
      await rizal().refused('evaluations.recordPracticum', {
        ...practicum(caseId),
        fromOn: todayOf(t),
        untilOn: todayOf(t, -1),
      }),
    ).toBe('dates_turned')
  })

  it('asks for instruments again after the plan was approved, or for the reason why not', async () => {
    expect(await rizal().refused('evaluations.confirmInstruments', { caseId })).toBe('explanation_needed')
    const { takingId, version } = await rizal().call('instruments.start', { caseId, code: 'who-5', mode: 'read_aloud' })
    const saved = await rizal().call('instruments.saveAnswers', {
      takingId,
      answers: { who1: 4, who2: 4, who3: 4, who4: 3, who5: 4 },
      version,
    })
    await rizal().call('instruments.finish', { takingId, version: saved.version })
    expect(await rizal().call('evaluations.confirmInstruments', { caseId })).toEqual({ repeated: ['who-5'] })
    expect(await stands(t, caseId, 'instruments_repeated')).toBe(true)
    expect((await page(caseId)).instruments?.repeated).toEqual([{ instrument: 'who-5', on: todayOf(t) }])
  })

  it('scores her goals: T 56,61 from (+1, 0, 0) with weights 3, 2, 1, and seals it', async () => {
    const [a, b, c] = GOALS
    expect(
      await rizal().refused('evaluations.scoreGoals', { caseId, on: todayOf(t), goals: [{ goalId: a, level: 1 }] }),
    ).toBe('goals_differ')
    expect(
      await rizal().refused('evaluations.scoreGoals', {
        caseId,
        on: todayOf(t),
        goals: [a, b, c, crypto.randomUUID()].map((goalId) => ({ goalId, level: 0 as const })),
      }),
    ).toBe('goals_differ')
    expect(
      await rizal().refused('evaluations.scoreGoals', {
        caseId,
        on: todayOf(t),
        goals: [a, a, b].map((goalId) => ({ goalId, level: 0 as const })),
      }),
    ).toBe('goals_differ')
    await rizal().call('evaluations.scoreGoals', {
      caseId,
      on: todayOf(t),
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
    expect(goalsToScore).toHaveLength(3)
    const stored = await t.ownerSql(
      `select details::text as text from audit_entries where case_id = $1 union all select answer::text from idempotency_keys union all select row_to_json(x)::text from evaluation_texts x`,
      [caseId],
    )
    expect(stored.every((r) => !String(r['text']).includes('56.61'))).toBe(true)
  })

  it('keeps her own words', async () => {
    await rizal().call('evaluations.recordOwnView', {
      caseId,
      on: todayOf(t),
      achieved: 'Sekarang saya bisa jahit seragam sendiri.',
      wants: 'Mau kerja dari rumah.',
    })
    await rizal().call('evaluations.businessPlan', { caseId, on: todayOf(t), plan: { product: 'Seragam sekolah' } })
    expect((await page(caseId)).ownView).toMatchObject({ achieved: 'Sekarang saya bisa jahit seragam sendiri.' })
    expect(await rizal().within((ctx) => ownWordsOf(ctx, caseId))).toMatchObject({ wants: 'Mau kerja dari rumah.' })
    expect((await rizal().call('terminations.page', { caseId })).achieved?.words).toBe(
      'Sekarang saya bisa jahit seragam sendiri.',
    )
    for (const gate of ['own_view_recorded', 'business_plan_written', 'goal_attainment_scored', 'practicum_recorded'])
      expect(await stands(t, caseId, gate)).toBe(true)
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
    expect(await t.as(elsewhere.stranger).refused('evaluations.page', { caseId })).toBe('not_found')
    expect(await t.as(cast.guard).refused('evaluations.page', { caseId })).toBe('not_allowed')
  })

  it('is ready once every result stands, and then owes its report', async () => {
    await rizal().call('evaluations.decideReadiness', {
      caseId,
      decision: 'ready',
      decidedOn: todayOf(t),
      reason: 'Pembahasan menyimpulkan beliau siap.',
    })
    for (const gate of ['readiness_decided', 'final_evaluation_recorded'])
      expect(await stands(t, caseId, gate)).toBe(true)
    expect((await page(caseId)).decision).toMatchObject({
      decision: 'ready',
      reason: 'Pembahasan menyimpulkan beliau siap.',
    })
    expect((await page(caseId, cast.administration)).decision).toMatchObject({ decision: 'ready', reason: null })
    expect(await openTasksOf(t, caseId)).toContain('write_evaluation_report')
    const due = (
      await t.ownerSql(`select due_on::text from tasks where case_id = $1 and kind = 'write_evaluation_report'`, [
        caseId,
      ])
    )[0]
    expect(due?.['due_on']).toBe('2026-07-24')
  })

  it('is not ready any more when the conference decides otherwise', async () => {
    await rizal().call('evaluations.decideReadiness', {
      caseId,
      decision: 'other_exit',
      decidedOn: todayOf(t),
      reason: 'Beliau ingin bekerja bulan depan.',
    })
    for (const gate of ['readiness_decided', 'final_evaluation_recorded'])
      expect(await stands(t, caseId, gate)).toBe(false)
    expect(await openTasksOf(t, caseId)).toContain('open_early_end')
    await rizal().call('evaluations.decideReadiness', {
      caseId,
      decision: 'ready',
      decidedOn: todayOf(t),
      reason: 'Pembahasan menyimpulkan beliau siap.',
    })
  })
})

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

describe('the report of a batch (F31)', () => {
  let intakeId: string
  let ids: string[]
  const text = {
    summary: 'Sebagian besar mengikuti evaluasi akhir dan kompeten.',
    skillNote: 'Menghitung harga paling sering dijelaskan ulang.',
  }
  beforeAll(async () => {
    intakeId = await makeIntake(t)
    ids = []
    for (const [i, callName] of ['Suryani', 'Yulianti', 'Hartini'].entries()) {
      const caseId = await openAt(t, {
        stage: i < 2 ? 'evaluation' : 'intervention',
        state: i < 2 ? 'open' : 'closed',
        display: { ...suryani, callName },
        registerNo: `2026-I-10${i}`,
        intakeId,
      })
      ids.push(caseId)
      if (i > 1) continue
      await t.as(cast.sewing).call('evaluations.recordSkill', {
        caseId,
        track: 'sewing',
        heldOn: todayOf(t),
        marks: allMarks('sewing', i === 0 ? 4 : 2),
      })
      await t.as(cast.sewing).call('evaluations.recordPracticum', practicum(caseId))
    }
  })
  const lines = () => ids.map((caseId) => ({ caseId }))

  it('offers everybody of the batch, also who left earlier, with the results as they are', async () => {
    const offered = await rizal().call('evaluations.reportable', { intakeId })
    expect(offered.lines.map((l) => [l.registerNo, l.label, l.isCompetent, l.profitRupiah, l.isReported])).toEqual([
      ['2026-I-100', 'Suryani', true, 410_000, false],
      ['2026-I-101', 'Yulianti', false, 410_000, false],
      ['2026-I-102', 'Hartini', null, null, false],
    ])
    expect(offered.intakes.find((i) => i.intakeId === intakeId)).toMatchObject({ dueOn: '2026-07-24' })
  })

  it('does not go out with a name in it, unless the writer means a word', async () => {
    expect(
      await rizal().refused('evaluations.writeReport', {
        intakeId,
        lines: lines(),
        ...text,
        obstacles: ['Yulianti sempat sakit'],
      }),
    ).toBe('name_in_report')
    expect(
      await rizal().refused('evaluations.writeReport', {
        intakeId,
        lines: [...lines(), { caseId: ids[0] ?? '' }],
        ...text,
      }),
    ).toBe('listed_twice')
    const other = await openAt(t, { stage: 'evaluation', registerNo: '2026-II-001' })
    expect(await rizal().refused('evaluations.writeReport', { intakeId, lines: [{ caseId: other }], ...text })).toBe(
      'not_of_this_intake',
    )
    const unnumbered = await openAt(t, { stage: 'evaluation', intakeId })
    expect(
      await rizal().refused('evaluations.writeReport', { intakeId, lines: [{ caseId: unnumbered }], ...text }),
    ).toBe('register_number_missing')
    await t.ownerSql('update cases set intake_id = null where case_id = $1', [unnumbered])
  })

  it('reaches the head, is received by her and not by its writer, and then counts for everybody in it', async () => {
    const { reportId, dueOn, isOnTime } = await rizal().call('evaluations.writeReport', {
      intakeId,
      lines: ids.map((caseId, i) => ({ caseId, ...(i === 2 && { note: 'layanan berakhir lebih awal' }) })),
      ...text,
      changes: ['Kesejahteraan naik pada dua orang.'],
      roles: [{ part: 'companion', text: 'Menemani sesi pertama.' }],
      suggestions: [{ text: 'Menambah daya listrik.', who: 'Tata usaha', until: '2026-09-30' }],
    })
    expect({ dueOn, isOnTime }).toEqual({ dueOn: '2026-07-24', isOnTime: true })
    for (const reader of [cast.head, cast.coordinator, cast.administration, cast.wulan]) {
      const { changes, lines } = await t.as(reader).call('evaluations.report', { reportId })
      expect([changes, lines.map((l) => l.note)]).toEqual([
        ['Kesejahteraan naik pada dua orang.'],
        [null, null, 'layanan berakhir lebih awal'],
      ])
    }
    expect((await head().call('tasks.approvals', {})).items.map((i) => i.link)).toContain(
      `/evaluasi/laporan/${reportId}`,
    )
    for (const caseId of ids) expect(await stands(t, caseId, 'evaluation_report_delivered')).toBe(false)
    expect(await rizal().refused('evaluations.receiveReport', { reportId })).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('evaluations.receiveReport', { reportId })).toBe('not_found')
    expect(await head().call('evaluations.receiveReport', { reportId })).toEqual({ cases: 3 })
    for (const caseId of ids) expect(await stands(t, caseId, 'evaluation_report_delivered')).toBe(true)
    expect(await head().refused('evaluations.receiveReport', { reportId })).toBe('already_received')
    expect((await head().call('tasks.approvals', {})).items.map((i) => i.link)).not.toContain(
      `/evaluasi/laporan/${reportId}`,
    )
    const mine = await head().call('evaluations.writeReport', { intakeId, lines: lines(), ...text })
    expect(await head().refused('evaluations.receiveReport', { reportId: mine.reportId })).toBe('own_report')
    expect((await kindsOf(t, ids[0] ?? '')).filter((k) => k.startsWith('evaluations.report'))).toEqual([
      'evaluations.report_delivered',
      'evaluations.report_received',
      'evaluations.report_delivered',
    ])
    const { reports } = await rizal().call('evaluations.reports', {})
    expect(reports.map((r) => [r.count, r.isOnTime, r.receivedBy])).toEqual([
      [3, true, null],
      [3, true, 'Ratna'],
    ])
  })

  it('prints as F31 without a name', async () => {
    const facts = await head().within((ctx) => f31Data(ctx, intakeId))
    expect(facts).toMatchObject({
      classes: [{ name: 'Menjahit', people: 3, assessed: 2, competent: 1 }],
      practice: [{ name: 'Menjahit', days: 10, customers: 42, incomeRupiah: 1_810_000, profitRupiah: 820_000 }],
    })
    expect(facts?.results.map((r) => [r.registerNo, r.result, r.profitRupiah])).toEqual([
      ['2026-I-100', 'kompeten', 410_000],
      ['2026-I-101', 'belum kompeten', 410_000],
      ['2026-I-102', null, null],
    ])
    expect(JSON.stringify(facts)).not.toMatch(/Suryani|Yulianti|Hartini/)
    expect(await rizal().within((ctx) => skillOf(ctx, ids[0] ?? ''))).toMatchObject({
      track: 'sewing',
      isCompetent: true,
    })
  })

  it('keeps its lines as they were handed in', async () => {
    await happened(t, ids[1] ?? '', 'evaluations.own_view_recorded')
    await t.as(cast.sewing).call('evaluations.recordSkill', {
      caseId: ids[1] ?? '',
      track: 'sewing',
      heldOn: todayOf(t),
      marks: allMarks('sewing', 4),
    })
    const { reports } = await rizal().call('evaluations.reports', {})
    const first = await rizal().call('evaluations.report', { reportId: reports.at(-1)?.reportId ?? '' })
    expect(first.lines.find((l) => l.registerNo === '2026-I-101')?.isCompetent).toBe(false)
  })
})
