import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { CRITERIA } from '../../aftercare/rules.ts'
import { afterLeaving } from '../../aftercare/tests/support.ts'
import { HOUSEHOLD, INTEREST, PLAN } from '../../livelihood/tests/support.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

describe('the plan of her business', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const read = (who: { username: string } = cast.rizal) => t.as(who).call('enterprise.ofCase', { caseId })
  const plan = (more: object = {}) => ({ caseId, version: 0, ...PLAN, ...more })

  it('is saved with its forecast, and read by whoever reads her story', async () => {
    await rizal().call('livelihood.saveInterest', { caseId, version: 0, ...INTEREST })
    expect(await rizal().call('enterprise.savePlan', plan())).toEqual({ version: 1 })
    for (const who of [cast.rizal, cast.head, cast.coordinator]) {
      const her = await read(who)
      expect(her).toMatchObject({ ownWords: INTEREST.likes, worker: 'Rizal', plan: { version: 1, by: 'Rizal' } })
      expect(her.forecast).toMatchObject({ leftRupiah: 33_000, breakEven: 7 })
      expect(her.forecast?.months.map((m) => m.remainsRupiah)).toEqual([460_000, 790_000, 1_120_000])
    }
  })

  it('tells another worker nothing, and is not there for class, house, office and another centre', async () => {
    const wulan = await read(cast.wulan)
    expect([wulan.mayWrite, wulan.plan, wulan.forecast, wulan.ownWords, wulan.months]).toEqual([
      false,
      null,
      null,
      null,
      [],
    ])
    for (const who of [cast.sewing, cast.houseMother, cast.nurse, cast.administration])
      expect(await t.as(who).refused('enterprise.ofCase', { caseId }), who.username).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('enterprise.ofCase', { caseId })).toBe('not_found')
    expect(await t.as(cast.psychologist).refused('enterprise.savePlan', plan())).toBe('not_allowed')
  })

  it('refuses a price below its material, a day to come, a fraction and a plan without material', async () => {
    const refused = (more: object) => rizal().refused('enterprise.savePlan', plan({ version: 1, ...more }))
    expect(await refused({ priceRupiah: 31_999 })).toBe('price_below_cost')
    expect(await refused({ on: '2026-01-13' })).toBe('in_the_future')
    expect(await refused({ lookOn: '2026-01-11' })).toBe('look_in_the_past')
    expect(await refused({ priceRupiah: 65_000.5 })).toBe('invalid_input')
    expect(await refused({ costs: [] })).toBe('invalid_input')
    const issued = { caseId, version: 0, on: '2026-01-12', nib: 'issued' as const, kbliVersion: '2020' as const }
    expect(await rizal().refused('enterprise.saveLicence', issued)).toBe('invalid_input')
  })

  it('is looked at again on the day that was agreed; another version has another day, and the second writer is told', async () => {
    const asked = () =>
      t.ownerSql(`select due_on::text from tasks where case_id = $1 and kind = 'look_at_plan' and done_at is null`, [
        caseId,
      ])
    await rizal().call('enterprise.savePlan', plan({ version: 1, lookOn: '2026-02-12' }))
    expect(await asked()).toEqual([{ due_on: '2026-02-12' }])
    expect(await t.as(cast.coordinator).refused('enterprise.savePlan', plan({ version: 1 }))).toBe('stale_version')
    await rizal().call('enterprise.savePlan', plan({ version: 2, lookOn: '2026-03-12' }))
    expect(await asked()).toEqual([{ due_on: '2026-03-12' }])
  })

  it('is not typed twice: the evaluation begins with it, and it with what the evaluation says', async () => {
    const offered = async (who: { username: string }, of = caseId) =>
      (await t.as(who).call('evaluations.page', { caseId: of })).offeredPlan
    expect(await offered(cast.rizal)).toEqual({
      ...{ on: PLAN.on, product: PLAN.makes, customers: PLAN.forWhom, capital: '' },
      pricing: `Rp65.000 untuk satu ${PLAN.unit}`,
    })
    expect(await offered(cast.wulan)).toBeNull()
    expect((await read()).offered).toBeNull()
    const other = await openInHouse(t, 'Mulyati')
    const said = { product: 'Kue basah', customers: 'Pasar pagi' }
    await rizal().call('evaluations.businessPlan', { caseId: other, on: '2026-01-12', plan: said })
    const hers = async (who: { username: string }) =>
      (await t.as(who).call('enterprise.ofCase', { caseId: other })).offered
    expect(await hers(cast.rizal)).toEqual({ makes: 'Kue basah', forWhom: 'Pasar pagi' })
    expect([await hers(cast.wulan), await offered(cast.rizal, other)]).toEqual([null, null])
  })

  it('keeps licence and the way to a loan, which an online loan holds back', async () => {
    const licence = {
      caseId,
      version: 0,
      on: '2026-01-12',
      nib: 'issued' as const,
      issuedOn: '2026-01-10',
      nibNo: '0101260000001',
    }
    await rizal().call('enterprise.saveLicence', { ...licence, kbliVersion: '2020', kbliCode: '14120' })
    const steps = { stoppedOn: '2025-12-01', paidOffOn: '2026-01-02', wish: 'later' as const }
    await rizal().call('enterprise.saveFinance', { caseId, version: 0, on: '2026-01-12', ...steps })
    const looks = async () => (await read()).ladder.map((r) => r.look)
    expect(await looks()).toEqual(['done', 'done', 'now', 'ahead', 'ahead'])
    await rizal().call('livelihood.saveHousehold', { caseId, version: 0, ...HOUSEHOLD })
    expect(await looks()).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead'])
    const her = await read(cast.head)
    expect([her.isOwingOnline, her.licence?.value.kbliCode, her.finance?.value.wish]).toEqual([true, '14120', 'later'])
  })
})

describe('her months after she left', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  const { left } = afterLeaving(() => t)
  const contact = {
    mode: 'visit' as const,
    isReached: true,
    isSafeToTalk: true,
    isMet: true,
    toolStatus: 'in_use' as const,
  }
  const figures = {
    householdSize: 3,
    salesRupiah: 2_790_000,
    materialRupiah: 1_330_000,
    otherCostRupiah: 210_000,
    otherIncomeRupiah: 600_000,
    incomeMonths: 3,
  }

  it('stand beside the yardsticks of their day with its dates: 616.667 over 581.702, 31,7 % of the minimum wage', async () => {
    const caseId = await left('2026-01-05')
    const rizal = t.as(cast.rizal)
    await rizal.call('aftercare.recordContact', {
      ...{ caseId, on: '2026-01-12', work: 'business_running', figures, criteriaMet: ['safe', 'home_stable'] },
      ...contact,
    })
    for (const who of [cast.rizal, cast.coordinator]) {
      const her = await t.as(who).call('enterprise.ofCase', { caseId })
      expect(her.months).toMatchObject([
        {
          ...{
            ownRupiah: 1_250_000,
            othersRupiah: 600_000,
            people: 3,
            perCapitaRupiah: 616_667,
            wageRatioPermille: 317,
          },
          povertyLine: { rupiah: 581_702, from: '2025-03-01' },
          minimumWage: { rupiah: 3_942_963, from: '2026-01-01' },
        },
      ])
      expect(her.tools).toEqual([{ month: null, on: '2026-01-12', status: 'in_use' }])
      expect(her.criteria).toEqual({
        on: '2026-01-12',
        isDecided: false,
        isStandingAlone: false,
        met: ['safe', 'home_stable'],
        notMet: [], // the others nobody asked
      })
    }
    expect((await t.as(cast.wulan).call('enterprise.ofCase', { caseId })).months).toEqual([])
  })

  it('says of what nobody asked neither yes nor no, and not met only of what was asked', async () => {
    const caseId = await left('2026-01-05')
    const rizal = t.as(cast.rizal)
    const said = async () => {
      const { on, met, notMet } = (await rizal.call('enterprise.ofCase', { caseId })).criteria
      return { on, met, notMet }
    }
    const answers = { caseId, on: '2026-01-12', ...contact }
    await rizal.call('aftercare.recordContact', answers)
    expect(await said()).toEqual({ on: null, met: [], notMet: [] })
    await rizal.call('aftercare.recordContact', { ...answers, allAsked: true })
    expect(await said()).toEqual({ on: '2026-01-12', met: [], notMet: [...CRITERIA] })
    t.pass({ minutes: 1 })
    await rizal.call('aftercare.recordContact', { ...answers, allAsked: true, criteriaMet: ['two_meals', 'safe'] })
    const others = CRITERIA.filter((c) => c !== 'two_meals' && c !== 'safe')
    expect(await said()).toEqual({
      on: '2026-01-12',
      met: expect.arrayContaining(['two_meals', 'safe']),
      notMet: others,
    })
    // who ended the year before its time was asked nothing then: what she last said stays
    await rizal.call('aftercare.end', {
      caseId,
      outcome: 'no_wish_for_contact',
      reason: 'Beliau minta tidak dihubungi lagi.',
    })
    expect(await said()).toMatchObject({ notMet: others })
  })

  it('have no yardstick where her province is not known, and none of a year without one', async () => {
    const caseId = await left('2026-01-05', false)
    await t.as(cast.rizal).call('aftercare.recordContact', {
      caseId,
      on: '2026-01-12',
      work: 'employed',
      figures: { householdSize: 1, wageRupiah: 2_600_000 },
      ...contact,
    })
    const { months } = await t.as(cast.head).call('enterprise.ofCase', { caseId })
    expect(months).toMatchObject([
      { ownRupiah: 2_600_000, povertyLine: null, minimumWage: null, wageRatioPermille: null },
    ])
  })
})
