import { describe, expect, it } from 'vitest'
import { PLAN } from '../../livelihood/tests/support.ts'
import { FINANCE, KBLI, sourceOf } from '../legality.ts'
import { dearerBy, forecastOf, judgePrice, ladderOf } from '../rules.ts'

const plan = { ...PLAN, months: [PLAN.month1, PLAN.month2, PLAN.month3] }

describe('the forecast of her business', () => {
  it('leaves 33.000 of 65.000, and the seventh dress pays for the month', () => {
    expect(forecastOf(plan)).toMatchObject({
      costRupiah: 32_000,
      fixedRupiah: 200_000,
      leftRupiah: 33_000,
      breakEven: 7,
      hourRupiah: 16_500,
    })
  })
  it('leaves 460.000, 790.000 and 1.120.000 in the first three months, less what is kept for material', () => {
    const { months } = forecastOf(plan)
    expect(months.map((m) => m.remainsRupiah)).toEqual([460_000, 790_000, 1_120_000])
    expect(months.map((m) => m.homeRupiah)).toEqual([160_000, 390_000, 620_000])
    expect(months[0]).toMatchObject({ inRupiah: 1_300_000, materialRupiah: 640_000, fixedRupiah: 200_000 })
  })
  it('leaves 30.200 when cloth is ten percent dearer, and the seventh still pays', () => {
    expect(forecastOf(plan).dearer).toEqual({ leftRupiah: 30_200, breakEven: 7 })
    expect(dearerBy({ ...plan, costs: [] }, 10)).toBeNull()
  })
  it('never breaks even where a piece leaves nothing, and at once where a month costs nothing', () => {
    const giving = { ...plan, priceRupiah: 32_000 }
    expect(forecastOf(giving)).toMatchObject({ leftRupiah: 0, breakEven: null })
    expect(forecastOf({ ...giving, fixed: [] }).breakEven).toBe(0)
    expect(forecastOf({ ...giving, minutesEach: undefined }).hourRupiah).toBeNull()
  })
  it('puts nothing aside that is not there', () => {
    const slow = forecastOf({ ...plan, months: [{ units: 3, asideRupiah: 300_000 }] }).months[0]
    expect(slow).toMatchObject({ remainsRupiah: -101_000, asideRupiah: 0, homeRupiah: -101_000 })
  })
  it('refuses a price below what it is made of', () => {
    expect(judgePrice({ ...plan, priceRupiah: 31_999 })).toBe('price_below_cost')
    expect(judgePrice({ ...plan, priceRupiah: 32_000 })).toBeNull()
  })
})

describe('the way to a loan', () => {
  const looks = (of: Parameters<typeof ladderOf>[0], owes: boolean) =>
    ladderOf(of, owes, '2026-08-01').map((r) => r.look)
  it('begins with borrowing nothing anew', () => {
    expect(looks({}, true)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead'])
  })
  it('does not take a paper that says paid while a loan from an app still runs', () => {
    const paid = { stoppedOn: '2026-06-01', paidOffOn: '2026-07-01' }
    expect(looks(paid, true)).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead'])
    expect(looks(paid, false)).toEqual(['done', 'done', 'now', 'ahead', 'ahead'])
  })
  it('waits for six months of business, and leaves the last rung to her', () => {
    const almost = { stoppedOn: '2026-01-01', paidOffOn: '2026-01-02', slikOn: '2026-01-03' }
    expect(looks({ ...almost, since: '2026-02-02' }, false)).toEqual(['done', 'done', 'done', 'now', 'ahead'])
    expect(looks({ ...almost, since: '2026-02-01' }, false)).toEqual(['done', 'done', 'done', 'done', 'now'])
  })
})

it('knows of licences and finance what the field names, each line with its source, and no number of KBLI 2025', () => {
  for (const row of [...KBLI, ...FINANCE]) expect(sourceOf(row.source), JSON.stringify(row)).not.toBe(row.source)
  expect(KBLI.filter((k) => k.version === '2025').map((k) => k.code)).toEqual([null])
  expect(KBLI.find((k) => k.trade === 'salon')?.code).toBe('96112')
})
