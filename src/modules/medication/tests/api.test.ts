import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { letThrough } from '../../../../tests/support/let-through.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { openInHouse } from '../../sessions/tests/support.ts'
import { server } from '../server.ts'

const prescribed = {
  ...{ medicine: 'TLD', dose: '1 tablet', times: ['07.00', '21.00'], prescribedBy: 'dr. Contoh, Puskesmas' },
  fromOn: '2026-01-12',
}

describe('what she takes', () => {
  let t: TestApp
  let caseId: string
  let planId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Kartika')
    t.travelTo('2026-01-12T23:55:00Z') // the next morning, 06.55 in the house
  })
  afterAll(() => t.close())

  const nurse = () => t.as(cast.nurse)
  const ask = () => runJob(t, nurse().centreId, server.jobs?.[0])
  const doses = async () => (await nurse().call('medication.round', {})).doses
  const said = async () => (await doses()).map((d) => [d.onDay, d.time, d.standing, d.marked?.mark])
  const asked = () =>
    t.ownerSql(`select owner_role, case_id, link from tasks where kind = 'missed_dose' and done_at is null`)
  const mark = (what: 'given' | 'refused' | 'not_here' | 'missed', more: object = {}) => ({
    ...{ planId, onDay: '2026-01-13', time: '07:00', version: 0, mark: what },
    ...more,
  })

  it('is planned by the nurse alone, with times of a day and days that run forwards', async () => {
    const plan = { ...prescribed, caseId, fromOn: '2026-01-13' }
    expect(await t.as(cast.rizal).refused('medication.savePlan', plan)).toBe('not_allowed')
    expect(await nurse().refused('medication.savePlan', { ...plan, times: ['pagi'] })).toBe('no_time')
    expect(await nurse().refused('medication.savePlan', { ...plan, untilOn: '2026-01-12' })).toBe('ends_before')
    planId = (await nurse().call('medication.savePlan', plan)).planId
    expect(await said()).toEqual([
      ['2026-01-13', '07:00', 'now', undefined],
      ['2026-01-13', '21:00', 'later', undefined],
    ])
    expect((await doses())[0]).toMatchObject({ label: 'Kartika', text: { medicine: 'TLD', dose: '1 tablet' } })
  })

  it('is given, refused, or she is not here, by one press; who is second hears what the first said', async () => {
    expect(await nurse().refused('medication.mark', mark('given', { time: '21:00' }))).toBe('not_yet')
    expect(await nurse().refused('medication.mark', mark('given', { time: '08:00' }))).toBe('no_dose')
    expect(await nurse().refused('medication.mark', mark('missed'))).toBe('not_over')
    const both = ['given', 'refused'].map(
      (what) => nurse().raw('medication.mark', mark(what as 'given'), { 'idempotency-key': crypto.randomUUID() }), // one of the two
    )
    const answers = await Promise.all(both)
    expect(answers.map((a) => a.status).toSorted()).toEqual([200, 409])
    const theirs = answers.find((a) => a.status === 409)?.body.refusal.theirs
    expect(theirs).toMatchObject({ version: 1, by: 'Sri' })
    await nurse().call('medication.mark', mark('not_here', { version: 1 }))
    expect(await said()).toContainEqual(['2026-01-13', '07:00', 'done', 'not_here'])
  })

  it('says of a woman who is away as what, so that nobody looks for her in the house', async () => {
    await t.ownerSql(`update cases set presence = 'away', away_as = 'in_hospital' where case_id = $1`, [caseId])
    expect((await doses()).map((d) => d.where)).toContain('in_hospital')
    await t.ownerSql(`update cases set presence = 'in_house', away_as = null where case_id = $1`, [caseId])
    expect(new Set((await doses()).map((d) => d.where))).toEqual(new Set(['in_house']))
  })

  it('asks the nurse when nobody marked a dose, without a name, once, until the last is marked', async () => {
    t.travelTo('2026-01-13T16:30:00Z')
    await ask()
    await ask()
    expect(await asked()).toEqual([{ owner_role: 'nurse', case_id: null, link: '/putaran-obat' }])
    expect((await nurse().call('tasks.waiting', {})).places).toContainEqual({ path: '/putaran-obat', count: 1 })
    t.travelTo('2026-01-14T02:30:00Z') // and the morning of the next day was not marked either
    expect((await said()).filter(([, , standing]) => standing === 'missed')).toEqual([
      ['2026-01-13', '21:00', 'missed', undefined],
      ['2026-01-14', '07:00', 'missed', undefined],
    ])
    await nurse().call('medication.mark', mark('missed', { time: '21:00' }))
    // a wrong press is mended where it was made, also of yesterday's dose
    expect(await said()).toContainEqual(['2026-01-13', '21:00', 'done', 'missed'])
    expect(await said()).not.toContainEqual(['2026-01-13', '07:00', 'done', 'not_here'])
    expect(await asked()).toHaveLength(1)
    await nurse().call('medication.mark', mark('given', { onDay: '2026-01-14' }))
    expect(await asked()).toEqual([])
    const [plan] = (await nurse().call('medication.ofCase', { caseId })).plans
    expect(plan?.days).toEqual([
      { onDay: '2026-01-13', due: 2, given: 0, open: 0 },
      { onDay: '2026-01-14', due: 1, given: 1, open: 0 },
    ])
  })

  it('hurries first of whoever is in the house, though somebody in hospital has waited longer for her mark', async () => {
    const away = await openInHouse(t, 'Nurbaiti')
    const plan = { ...prescribed, times: ['06.00'], fromOn: '2026-01-15', untilOn: '2026-01-15' }
    for (const of of [
      { ...plan, caseId: away },
      { ...plan, caseId, times: ['06.30'] },
    ])
      await nurse().call('medication.savePlan', of)
    await t.ownerSql(`update cases set presence = 'away', away_as = 'in_hospital' where case_id = $1`, [away])
    t.travelTo('2026-01-15T02:00:00Z')
    const missed = (await doses()).filter((d) => d.standing === 'missed' && d.onDay === '2026-01-15')
    expect(missed.map((d) => [d.time, d.where]).slice(0, 1)).toEqual([['06:30', 'in_house']])
    expect(missed.map((d) => d.where).lastIndexOf('in_house')).toBeLessThan(
      missed.findIndex((d) => d.where !== 'in_house'),
    )
    await t.ownerSql(`update cases set presence = 'in_house', away_as = null where case_id = $1`, [away])
  })

  it('is read by nobody else, in no row, event, task, number or answer', async () => {
    for (const who of [
      cast.rizal,
      cast.head,
      cast.coordinator,
      cast.psychologist,
      cast.houseMother,
      cast.sewing,
      elsewhere.head,
    ]) {
      const told = await t.as(who).raw('medication.ofCase', { caseId })
      expect(told.status === 200 ? told.body.plans : [], who.username).toEqual([])
      const round = await t.as(who).raw('medication.round', {})
      expect(round.status === 200 ? round.body : { hasPlans: false, doses: [] }, who.username).toEqual({
        hasPlans: false,
        doses: [],
      })
    }
    for (const table of ['medication_plans', 'medication_marks'])
      expect(await letThrough(t, `select 1 from ${table} where case_id = $1`, [caseId])).toEqual([cast.nurse.username])
    for (const change of ['update medication_marks set mark = mark', 'delete from medication_plans'])
      expect(await letThrough(t, `${change} where case_id = $1 returning 1`, [caseId])).toEqual([])
    // that her doses were looked at every day tells it as well: among those who watch, the privacy officer alone reads that
    const looks = `select 1 from read_log where case_id = $1 and action like 'medication.%'`
    expect((await letThrough(t, looks, [caseId])).toSorted()).toEqual(
      [cast.nurse.username, cast.privacy.username].toSorted(),
    )
    const { reads, weeks } = await t.as(cast.head).call('audit.readersOfCase', { caseId })
    expect(JSON.stringify([reads, weeks.people])).not.toContain('Sri')
    const told = await t.ownerSql(
      `select case_id from audit_entries where kind like 'medication.%' and case_id is not null`,
    )
    expect(told).toEqual([])
    const [row] = await t.ownerSql<{ body: string }>('select body from medication_plans')
    expect(row?.body).not.toMatch(/TLD|Contoh/)
  })

  it('is marked by SQL for no other woman, and does not end twice', async () => {
    const another = await openInHouse(t, 'Murni')
    const insert = `insert into medication_marks (centre_id, plan_id, on_day, minute, version, case_id, mark, marked_by, marked_at)
      values (sec.centre(), $1, '2026-01-14', 1260, 1, $2, 'given', sec.person(), now())`
    await expect(nurse().sql(insert, [planId, another])).rejects.toThrow(/not_found/)
    await expect(nurse().sql('update medication_plans set ended_at = null')).rejects.toThrow(/already_ended/)
  })

  it('ends, and nothing more of it is asked; what was open of it is asked no longer', async () => {
    t.travelTo('2026-01-15T03:00:00Z')
    await ask()
    expect(await asked()).toHaveLength(1)
    await nurse().call('medication.endPlan', { planId })
    expect(await nurse().refused('medication.endPlan', { planId })).toBe('already_ended')
    t.travelTo('2026-01-23T03:00:00Z')
    await ask()
    expect([await doses(), await asked()]).toEqual([[], []])
  })
})
