import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { kindsOf, openAt, openTasksOf, stands, stateOf, todayOf } from '../../terminations/tests/support.ts'
import { contactAfterLeaving } from './contact-after-leaving.ts'
import { incomeOnPaper } from './income-on-paper.ts'
import { afterLeaving } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const app = () => t
const { rizal, head, page, agree, left } = afterLeaving(app)

describe('an agreement', () => {
  it('names officer, channel and words, and dates four windows with a task each that outlives the closing', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    const { days } = await rizal().call('aftercare.arrange', agree(caseId, { leavesOn: '2026-01-31' }))
    expect(days).toEqual(['2026-02-28', '2026-04-30', '2026-07-31', '2027-01-31'])
    expect(await stands(t, caseId, 'aftercare_arranged')).toBe(true)
    expect(await openTasksOf(t, caseId)).toEqual([
      'aftercare_contact_1',
      'aftercare_contact_12',
      'aftercare_contact_3',
      'aftercare_contact_6',
    ])
    expect((await page(caseId)).plan).toMatchObject({
      isAgreed: true,
      channel: 'message',
      officer: 'Rizal',
      agreement: { codeWord: 'benang biru' },
    })
  })

  it('may move the days, in their order, and is made again with the windows that are not used yet', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    await rizal().call('aftercare.arrange', agree(caseId))
    const days = { 1: '2026-08-20', 3: '2026-10-20', 6: '2027-01-20', 12: '2027-07-20' }
    await rizal().call('aftercare.arrange', agree(caseId, { days }))
    expect((await page(caseId)).windows.map((w) => w.agreedOn)).toEqual(Object.values(days))
    expect(await openTasksOf(t, caseId)).toHaveLength(4)
    expect(await rizal().refused('aftercare.arrange', agree(caseId, { days: { ...days, 3: '2026-08-01' } }))).toBe(
      'days_not_in_order',
    )
    expect(await rizal().refused('aftercare.arrange', agree(caseId, { days: { ...days, 1: '2026-07-10' } }))).toBe(
      'days_not_in_order',
    )
  })

  it('may also be a no, which is talked over and leaves nobody a task', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    await rizal().call('aftercare.arrange', agree(caseId))
    await rizal().call('aftercare.arrange', {
      caseId,
      agreedOn: todayOf(t),
      isAgreed: false,
      reason: 'Beliau ingin memulai sendiri.',
    })
    expect(await stands(t, caseId, 'aftercare_arranged')).toBe(true)
    expect(await openTasksOf(t, caseId)).toEqual([])
    expect(await page(caseId)).toMatchObject({ plan: { isAgreed: false }, windows: [] })
  })

  it('is kept by a worker of her case, and by nobody else', async () => {
    const caseId = await openAt(t, { stage: 'termination' })
    expect(await rizal().refused('aftercare.arrange', agree(caseId, { officerId: t.as(cast.wulan).id }))).toBe(
      'officer_not_on_team',
    )
    expect(await rizal().refused('aftercare.arrange', { ...agree(caseId), agreedOn: todayOf(t, 1) })).toBe(
      'in_the_future',
    )
    expect(await t.as(cast.wulan).refused('aftercare.arrange', agree(caseId))).toBe('not_allowed')
    for (const who of [cast.coordinator, cast.nurse, cast.administration])
      expect(await t.as(who).refused('aftercare.arrange', agree(caseId))).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('aftercare.arrange', agree(caseId))).toBe('not_found')
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [caseId])
    expect(await rizal().refused('aftercare.arrange', agree(caseId))).toBe('case_closed')
  })

  it('says how to reach her to her worker and the head alone', async () => {
    const caseId = await left()
    expect((await page(caseId, cast.head)).plan?.agreement.number).toBe('0812-0000-1111')
    expect(await page(caseId, cast.coordinator)).toMatchObject({ plan: null, maySeePlan: false })
    const nothing = await openAt(t, { stage: 'termination' })
    expect(await page(nothing)).toMatchObject({ plan: null, maySeePlan: true }) // not agreed yet is not the same as closed to her
    expect((await page(caseId, cast.coordinator)).windows).toHaveLength(4)
    expect(await page(caseId, cast.wulan)).toMatchObject({ plan: null, windows: [], contacts: [] })
    for (const who of [cast.nurse, cast.houseMother, cast.sewing, cast.guard])
      expect(await t.as(who).refused('aftercare.page', { caseId })).toBe('not_allowed')
    const stored = await t.ownerSql(
      `select row_to_json(x)::text as row from aftercare_plans x union all select details::text from audit_entries`,
    )
    expect(stored.every((r) => !/0812-0000|benang biru/.test(String(r['row'])))).toBe(true)
  })
})

// one server: each part goes on where the one before it ended
contactAfterLeaving(app)

describe('the list', () => {
  it('shows windows by their place, a protected woman by her code, and mine apart', async () => {
    const before = (await rizal().call('aftercare.list', {})).windows.length
    const caseId = await openAt(t, {
      stage: 'termination',
      protectedCode: 'R-7',
      display: { honorific: 'Ibu', callName: 'Rosdiana', birthYear: 1994 },
      fullName: 'Rosdiana',
    })
    await rizal().call('aftercare.arrange', agree(caseId))
    expect((await rizal().call('aftercare.list', {})).windows).toHaveLength(before)
    await t.ownerSql(`update cases set state = 'aftercare', closed_on = $2 where case_id = $1`, [caseId, todayOf(t)])
    const { windows } = await rizal().call('aftercare.list', { mine: true })
    const hers = windows.filter((w) => w.caseId === caseId)
    expect(hers.map((w) => [w.label, w.honorific, w.month, w.isMine])).toEqual([
      ['R-7', null, 1, true],
      ['R-7', null, 3, true],
      ['R-7', null, 6, true],
      ['R-7', null, 12, true],
    ])
    expect(JSON.stringify(await head().call('aftercare.list', {}))).not.toContain('Rosdiana')
    expect((await t.as(cast.wulan).call('aftercare.list', {})).windows).toEqual([])
    expect((await head().call('aftercare.list', { mine: true })).windows).toEqual([])
  })
})

describe('the end', () => {
  it('comes after the year, and says whether she stands on her own feet', async () => {
    const caseId = await left()
    const end = { caseId, outcome: 'year_completed' as const, reason: 'Satu tahun sudah lewat.' }
    expect(await rizal().refused('aftercare.end', end)).toBe('year_not_over')
    expect(await t.as(cast.wulan).refused('aftercare.end', { ...end, outcome: 'not_reached' })).toBe('not_allowed')
    t.travelTo(t.time.now.add({ hours: 24 * 340 }).toString())
    const criteriaMet = ['safe', 'home_stable', 'savings', 'two_meals', 'papers_active', 'two_incomes'] as const
    expect(await rizal().call('aftercare.end', { ...end, criteriaMet: [...criteriaMet] })).toEqual({
      isStandingAlone: true,
    })
    expect(await stateOf(t, caseId)).toMatchObject({ state: 'closed', exit_kind: 'LULUS' })
    expect(await openTasksOf(t, caseId)).toEqual([])
    expect((await kindsOf(t, caseId)).at(-1)).toBe('aftercare.ended')
    expect((await page(caseId)).end).toMatchObject({ outcome: 'year_completed', isStandingAlone: true })
    expect(await rizal().refused('aftercare.end', end)).toBe('not_in_aftercare')
    expect(
      await rizal().refused('aftercare.recordContact', { caseId, on: todayOf(t), mode: 'call', isReached: false }),
    ).toBe('not_in_aftercare')
  })

  it('comes at any time when she wishes no more contact', async () => {
    const caseId = await left()
    expect(
      await rizal().call('aftercare.end', {
        caseId,
        outcome: 'no_wish_for_contact',
        criteriaMet: ['safe'],
        reason: 'Beliau meminta tidak dihubungi lagi.',
      }),
    ).toEqual({ isStandingAlone: false })
    expect((await stateOf(t, caseId))['state']).toBe('closed')
  })
})

incomeOnPaper(app)
