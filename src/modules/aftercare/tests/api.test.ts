import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { kindsOf, openAt, openTasksOf, stands, stateOf, todayOf } from '../../terminations/tests/support.ts'
import { contactFigures } from '../facts.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const rizal = () => t.as(cast.rizal)
const head = () => t.as(cast.head)
const page = (caseId: string, who: { username: string } = cast.rizal) => t.as(who).call('aftercare.page', { caseId })
const how = {
  who: 'kakak',
  number: '0812-0000-1111',
  codeWord: 'benang biru',
  maySay: 'ini dari tempat kegiatan',
  province: '16',
}
const agree = (caseId: string, more: object = {}) => ({
  caseId,
  agreedOn: todayOf(t),
  agreement: { isAgreed: true as const, officerId: rizal().id, channel: 'message' as const, how, ...more },
})
/** A woman whose service has just ended; the way there has tests of its own. */
async function left(closedOn = todayOf(t), arranged = true): Promise<string> {
  const caseId = await openAt(t, { stage: 'termination', registerNo: undefined as never })
  if (arranged) await rizal().call('aftercare.arrange', agree(caseId, { leavesOn: closedOn }))
  await t.ownerSql(
    `update cases set state = 'aftercare', exit_kind = 'LULUS', closed_on = $2, presence = 'gone' where case_id = $1`,
    [caseId, closedOn],
  )
  return caseId
}

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
      agreement: { isAgreed: false, reason: 'Beliau ingin memulai sendiri.' },
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

describe('a contact', () => {
  let caseId: string
  beforeEach(async () => {
    caseId = await left()
  })
  const contact = (more: object = {}) => ({
    caseId,
    on: todayOf(t),
    mode: 'visit' as const,
    isReached: true,
    isMet: true,
    isSafeToTalk: true,
    ...more,
  })

  it('gives 616.667 a head, above the line, 31,7 % of the minimum wage (KS-01)', async () => {
    const figures = {
      salesRupiah: 2_000_000,
      materialRupiah: 650_000,
      otherCostRupiah: 100_000,
      otherIncomeRupiah: 600_000,
      householdSize: 3,
      customers: 34,
      daysOpen: 22,
    }
    const { income } = await rizal().call(
      'aftercare.recordContact',
      contact({
        month: 3,
        living: 'family',
        work: 'business_running',
        toolStatus: 'in_use',
        figures,
        told: 'Pesanan seragam ramai.',
        criteriaMet: ['safe', 'home_stable'],
      }),
    )
    expect(income).toEqual({
      ownRupiah: 1_250_000,
      perCapitaRupiah: 616_667,
      wageRatioPermille: 317,
      isAboveLine: true,
    })
    const seen = await page(caseId)
    expect(seen.contacts[0]).toMatchObject({
      month: 3,
      work: 'business_running',
      said: { living: 'family', figures: { householdSize: 3, customers: 34 }, income, told: 'Pesanan seragam ramai.' },
    })
    expect(seen.windows.find((w) => w.month === 3)?.place).toBe('done')
    expect((await page(caseId, cast.coordinator)).contacts[0]?.said?.income).toEqual(income)
    expect(await openTasksOf(t, caseId)).toEqual(['aftercare_contact_1', 'aftercare_contact_12', 'aftercare_contact_6'])
    expect(await rizal().refused('aftercare.recordContact', contact({ month: 3 }))).toBe('window_done')
    const rows = await rizal().within((ctx) => contactFigures(ctx, todayOf(t), todayOf(t)))
    expect(rows.find((r) => r.caseId === caseId)).toMatchObject({ work: 'business_running', isAboveLine: true })
  })

  it('compares with nothing where her province is not known', async () => {
    await rizal().call('aftercare.arrange', agree(caseId, { how: { maySay: 'ini teman', province: '31' } }))
    const { income } = await rizal().call(
      'aftercare.recordContact',
      contact({ work: 'employed', figures: { wageRupiah: 2_600_000, householdSize: 2 } }),
    )
    expect(income).toEqual({
      ownRupiah: 2_600_000,
      perCapitaRupiah: 1_300_000,
      wageRatioPermille: null,
      isAboveLine: null,
    })
  })

  it('that did not reach her leaves the window open', async () => {
    await rizal().call('aftercare.recordContact', { caseId, on: todayOf(t), mode: 'call', isReached: false, month: 1 })
    expect(await openTasksOf(t, caseId)).toContain('aftercare_contact_1')
    expect((await page(caseId)).windows.find((w) => w.month === 1)?.place).not.toBe('done')
  })

  it('asks nothing more when she cannot speak freely, also not by the application itself', async () => {
    expect(await rizal().refused('aftercare.recordContact', contact({ isSafeToTalk: false, living: 'family' }))).toBe(
      'not_safe_to_ask',
    )
    expect(
      await rizal().refused(
        'aftercare.recordContact',
        contact({ isSafeToTalk: false, told: 'Suaminya ada di sebelahnya.' }),
      ),
    ).toBe('not_safe_to_ask')
    expect(await rizal().refused('aftercare.recordContact', contact({ isSafeToTalk: undefined }))).toBe('invalid_input')
    await rizal().call(
      'aftercare.recordContact',
      contact({ isSafeToTalk: false, caution: 'Jawabannya pendek; ada suara laki-laki.', needsAttention: true }),
    )
    expect(await openTasksOf(t, caseId)).toContain('aftercare_attention')
    expect((await page(caseId, cast.head)).contacts[0]).toMatchObject({
      isSafeToTalk: false,
      caution: 'Jawabannya pendek; ada suara laki-laki.',
    })
    expect((await page(caseId, cast.coordinator)).contacts[0]?.caution).toBeNull()
    await expect(
      rizal().sql(
        `insert into aftercare_contacts (centre_id, contact_id, case_id, happened_on, mode, is_reached, is_safe_to_talk, work, recorded_by, recorded_at) values ($1, gen_random_uuid(), $2, current_date, 'call', true, false, 'not_yet', sec.person(), now())`,
        [rizal().centreId, caseId],
      ),
    ).rejects.toThrow(/quiet/)
    await expect(
      rizal().sql(
        `insert into aftercare_contacts (centre_id, contact_id, case_id, happened_on, mode, is_reached, is_safe_to_talk, work, recorded_by, recorded_at) values ($1, gen_random_uuid(), $2, current_date, 'call', true, null, 'not_yet', sec.person(), now())`,
        [rizal().centreId, caseId],
      ),
      'nobody asked whether she could speak freely',
    ).rejects.toThrow(/quiet/)
  })

  it('uses a window once, also when two colleagues write at the same moment', async () => {
    const answers = await Promise.all(
      [rizal(), head()].map((who) =>
        who.call('aftercare.recordContact', contact({ month: 1 })).then(
          () => 'kept',
          (e: unknown) => (e instanceof Refused ? e.refusal.code : 'fault'),
        ),
      ),
    )
    expect(answers.toSorted()).toEqual(['kept', 'window_done'])
    expect((await page(caseId)).contacts).toHaveLength(1)
  })

  it('lies after she left and before tomorrow, in a window that was agreed, with figures that go with work', async () => {
    expect(await rizal().refused('aftercare.recordContact', contact({ on: todayOf(t, 1) }))).toBe('in_the_future')
    expect(await rizal().refused('aftercare.recordContact', contact({ on: todayOf(t, -1) }))).toBe('before_leaving')
    expect(
      await rizal().refused(
        'aftercare.recordContact',
        contact({ work: 'no_wish_to_say', figures: { householdSize: 2 } }),
      ),
    ).toBe('figures_without_work')
    expect(
      await rizal().refused(
        'aftercare.recordContact',
        contact({ nextStep: 'Antar ke koperasi', nextStepOn: todayOf(t, -1) }),
      ),
    ).toBe('due_in_the_past')
    const unplanned = await left(todayOf(t), false)
    expect(await rizal().refused('aftercare.recordContact', { ...contact(), caseId: unplanned, month: 1 })).toBe(
      'no_such_window',
    )
    const inside = await openAt(t)
    expect(await rizal().refused('aftercare.recordContact', { ...contact(), caseId: inside })).toBe('not_in_aftercare')
  })

  it('becomes tasks: the step she asked for, and her wish for no more contact', async () => {
    await rizal().call(
      'aftercare.recordContact',
      contact({
        told: 'Mau pinjam modal kecil.',
        nextStep: 'Antar ke koperasi',
        nextStepOn: todayOf(t, 7),
        noMoreContact: true,
      }),
    )
    expect(await openTasksOf(t, caseId)).toEqual(expect.arrayContaining(['aftercare_next_step', 'aftercare_end']))
  })

  it('is one contact however often it is sent', async () => {
    const key = '00000000-0000-4000-8000-00000000afaf'
    const input = contact({ month: 1 })
    expect(await rizal().call('aftercare.recordContact', input, key)).toEqual(
      await rizal().call('aftercare.recordContact', input, key),
    )
    expect((await page(caseId)).contacts).toHaveLength(1)
  })

  it('is recorded by her worker and the head, by nobody else', async () => {
    expect(await t.as(cast.wulan).refused('aftercare.recordContact', contact())).toBe('not_allowed')
    for (const who of [cast.coordinator, cast.nurse, cast.guard])
      expect(await t.as(who).refused('aftercare.recordContact', contact())).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('aftercare.recordContact', contact())).toBe('not_found')
    await head().call('aftercare.recordContact', contact())
  })
})

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
