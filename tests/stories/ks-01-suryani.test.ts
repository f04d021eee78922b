import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, prepareHouse } from '../../db/demo/house.ts'
import type { Scene } from '../../db/demo/scene.ts'
import { play } from '../../db/demo/scene.ts'
import { classes } from '../../db/demo/women/classes.ts'
import { ending, intervention, monthThree, suryani, untilIntervention } from '../../db/demo/women/suryani.ts'
import { makePapers } from '../../src/app/papers.ts'
import { cast } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { described } from '../support/described.ts'
import { pdfText } from '../support/pdf/pdf-text.ts'
import { standsPlain } from '../support/typed.ts'
import { days, gatesOf, kindsOf, LONG, openTasksOf, stageOf } from './stage.ts'

describe('KS-01, Suryani, who wants to work from home', { timeout: LONG }, () => {
  const press = makePapers()
  const description = described()
  const wrong: string[] = []
  let t: TestApp
  let rest: Scene[]
  let intakeId = ''
  const her = suryani()
  const until = async (iso: string) => {
    rest = await play(stageOf(t), rest, days.at(iso, '20:00'))
  }
  beforeAll(async () => {
    t = await startApp({
      services: { renderPaper: press.render },
      heard: (name, sent, status, answer) => wrong.push(...description.wrongWith(name, sent, status, answer)),
    })
    const w = stageOf(t)
    await prepareHouse(w)
    intakeId = await openIntake(w, {
      startsOn: days.day('2026-01-12'),
      endsOn: days.day('2026-07-10'),
      ordinal: 1,
      quota: 22,
    })
    rest = [
      ...untilIntervention(her, days, () => intakeId),
      ...intervention(her, days, 'Yulianti'),
      ...classes([her], days, { by: 'ani', time: '14:00', weeks: 16 }),
      ...ending(her, days, () => intakeId),
      monthThree(her, days),
    ]
  }, LONG)
  afterAll(async () => {
    await t.close()
    await press.close()
  })
  const page = () => t.as(cast.rizal).call('cases.page', { caseId: her.caseId })

  it('passes the gate of age and is accepted by another person than proposed her', async () => {
    await until('2026-01-09')
    expect(await t.as(cast.head).call('selection.page', { caseId: her.caseId })).toMatchObject({
      verdict: 'eligible',
      status: 'accepted',
      check: { age: 27, rules: [] },
      proposal: { byId: t.as(cast.rizal).id },
      decision: { byId: t.as(cast.head).id },
    })
    expect((await page()).stage).toBe('data')
  })

  it('is received with her register number, and her ring and money are in the books', async () => {
    await until('2026-01-12')
    expect(await page()).toMatchObject({
      stage: 'assessment',
      registerNo: '2026-I-001',
      presence: 'in_house',
      admittedOn: days.day('2026-01-12'),
      plannedEndOn: days.day('2026-07-10'),
    })
    expect(await t.as(cast.administration).call('custody.ofCase', { caseId: her.caseId })).toMatchObject({
      stillHere: 2,
      balanceRupiah: 150_000,
    })
  })

  it('has a minute of arrival that cites the letter of the office, which nobody typed again', async () => {
    const { values, missing } = await t
      .as(cast.administration)
      .call('letters.prepare', { code: 'f07', caseId: her.caseId, fields: {} })
    expect([values['dasar'], missing]).toEqual([
      expect.stringMatching(/^surat Dinas Sosial Kabupaten Contoh Nomor \S+ tanggal \d+ \S+ 2026$/),
      [],
    ])
  })

  it('answers yes to seven questions of SRQ-20, which makes a task to follow up', async () => {
    await until('2026-01-14')
    const { instruments } = await t.as(cast.rizal).call('instruments.results', { caseId: her.caseId })
    const scoreOf = (code: string) => instruments.find((i) => i.code === code)?.takings[0]?.scored?.scores[0]?.value
    expect([scoreOf('srq-20'), scoreOf('who-5')]).toEqual([7, 36])
    expect(await openTasksOf(t, her.caseId)).toContain('follow_up')
  })

  it('has a finding from four sources by two techniques, and a plan with three goals in force', async () => {
    await until('2026-01-30')
    const { assessment } = await t.as(cast.rizal).call('assessments.comprehensive', { caseId: her.caseId })
    const finding = assessment?.texts.vocational?.findings?.[0]
    expect([finding?.evidence?.length, new Set(finding?.evidence?.map((e) => e.method)).size]).toEqual([4, 2])
    const { inForce } = await t.as(cast.rizal).call('plans.page', { caseId: her.caseId })
    expect(inForce?.body?.goals.map((g) => [g.herWords, g.importance])).toEqual([
      ['Buka usaha jahit dari rumah', 3],
      ['Anak saya masuk PAUD', 2],
      ['Saya mau tidur lebih baik', 1],
    ])
    expect((await page()).stage).toBe('intervention')
  })

  it('makes peace with her roommate on paper, and is reviewed at least every thirty days', async () => {
    await until('2026-06-05')
    const kinds = await kindsOf(t, her.caseId)
    expect(kinds.filter((k) => k === 'conferences.review_held').length).toBeGreaterThanOrEqual(5)
    const { conferences } = await t.as(cast.rizal).call('conferences.ofCase', { caseId: her.caseId })
    const reviews = conferences
      .filter((c) => c.kind === 'review' || c.kind === 'cc3')
      .map((c) => Temporal.PlainDate.from(c.heldOn))
      .sort(Temporal.PlainDate.compare)
    const gaps = reviews.slice(1).map((on, i) => (reviews[i] ?? on).until(on).days)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(30)
    const week = await t.as(cast.rizal).call('sessions.weekState', { caseId: her.caseId })
    expect(week.attendance).toMatchObject({ attended: 15, counted: 16, percent: 94 })
    expect(week.weeks.filter((x) => x.state === 'missing')).toEqual([])
  })

  it('is competent, earned Rp 410.000, and reached T 56,61 and WHO-5 76', async () => {
    await until('2026-06-26')
    const found = await t.as(cast.rizal).call('evaluations.page', { caseId: her.caseId })
    expect(found).toMatchObject({
      skill: { isCompetent: true },
      practicum: { profitRupiah: 410_000, daysOpen: 10 },
      goals: { t: 56.61 },
      decision: { decision: 'ready' },
    })
    const who5 = (await t.as(cast.rizal).call('instruments.results', { caseId: her.caseId })).instruments.find(
      (i) => i.code === 'who-5',
    )
    expect(who5?.comparison?.scores.find((s) => s.code === 'index')).toMatchObject({
      before: 36,
      after: 76,
      difference: 40,
      meaning: 'better',
    })
  })

  it('stands in a report that was delivered within fourteen days of the last day of the class', async () => {
    await until('2026-07-06')
    const { reports } = await t.as(cast.head).call('evaluations.reports', {})
    expect(reports).toMatchObject([{ dueOn: days.day('2026-07-24'), isOnTime: true, count: 1 }])
    const text = await t.as(cast.head).call('evaluations.report', { reportId: reports[0]?.reportId ?? '' })
    expect(JSON.stringify(text)).not.toContain('Suryani')
    expect((await page()).stage).toBe('termination')
  })

  it('leaves on 10 July with a kit whose minute writes the sum in words', async () => {
    await until('2026-07-10')
    expect(await page()).toMatchObject({
      state: 'aftercare',
      exitKind: 'LULUS',
      closedOn: days.day('2026-07-10'),
      presence: 'gone',
    })
    expect(await t.as(cast.administration).call('custody.ofCase', { caseId: her.caseId })).toMatchObject({
      stillHere: 0,
      balanceRupiah: 0,
    })
    const made = await t.as(cast.administration).call('letters.issue', {
      code: 'f35',
      caseId: her.caseId,
      fields: { tanggal: days.day('2026-07-10'), pernyataan: ['dipakai untuk usaha sendiri'] },
    })
    await t.stepUp(cast.administration)
    const pdf = await t.as(cast.administration).call('letters.download', { letterId: made.letterId })
    const words = pdfText(Buffer.from(pdf.base64, 'base64')).join(' ').replace(/\s+/g, ' ')
    expect(words).toContain('empat juta delapan ratus tujuh puluh ribu rupiah')
    expect(words).toContain('4.870.000')
  })

  it('went through all eight stages, one after the other', async () => {
    const moves = await t.ownerSql(
      `select details ->> 'to' as stage from audit_entries where case_id = $1 and kind = 'cases.stage_moved' order by seq`,
      [her.caseId],
    )
    expect(moves.map((m) => m['stage'])).toEqual([
      'data',
      'assessment',
      'plan',
      'intervention',
      'review',
      'evaluation',
      'termination',
    ])
    expect(await gatesOf(t, her.caseId)).toEqual(
      expect.arrayContaining([
        'consent_recorded',
        'assessment_signed_off',
        'plan_approved_by_head',
        'evaluation_report_delivered',
        'toolkit_rule_met',
        'aftercare_arranged',
        'closing_approved_by_head',
      ]),
    )
  })

  it('in month three has Rp 616.667 a head, above the line of poverty, and 31,7 per cent of the minimum wage', async () => {
    expect(await openTasksOf(t, her.caseId)).toEqual([
      'aftercare_contact_1',
      'aftercare_contact_12',
      'aftercare_contact_3',
      'aftercare_contact_6',
      'progress_at_exit',
    ])
    await until('2026-10-10')
    const { contacts, yard, windows } = await t.as(cast.rizal).call('aftercare.page', { caseId: her.caseId })
    expect(contacts.find((c) => c.month === 3)?.said?.income).toEqual({
      ownRupiah: 1_250_000,
      perCapitaRupiah: 616_667,
      wageRatioPermille: 317,
      isAboveLine: true,
    })
    expect(yard).toMatchObject({ povertyLine: 581_702 })
    expect(windows.map((x) => [x.month, x.place])).toEqual([
      [1, 'done'],
      [3, 'done'],
      [6, 'later'],
      [12, 'later'],
    ])
  })

  it('leaves nothing plain of what was typed about her', async () => {
    expect(await standsPlain(t)).toEqual([])
  })

  it('was asked and answered all the way as the printed description says, to a reader by other people', () => {
    expect([...new Set(wrong)]).toEqual([])
    expect(description.seen.size).toBeGreaterThan(80)
  })
})
