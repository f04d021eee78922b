import { describe, expect, it } from 'vitest'
import { blocksKur, hourlyOf, householdOf, judgeWork, misfitsOf, monthsToGoal, picksOne, usualAid } from '../rules.ts'

const home = {
  power: 'va_900',
  usedWatts: 200,
  room: 'room',
  water: 'carried',
  ownerAgrees: true,
  keepsSafely: true,
} as const
const salon = { watts: 1150, room: 'front', water: true } as const

describe('what fits into her home', () => {
  it('is sewing with 700 watts on top of 200 just so, in turns, and a salon with a dryer not', () => {
    expect(misfitsOf(home, { watts: 550, room: 'room' })).toEqual([])
    expect(misfitsOf(home, { watts: 700, room: 'room' })).toEqual(['power_just_enough'])
    expect(misfitsOf(home, salon)).toEqual(['power_too_small', 'room_too_small', 'no_water'])
  })
  it('is not known while nobody has looked', () => {
    expect(misfitsOf(null, salon)).toEqual(['home_not_seen'])
    expect(misfitsOf({}, { room: 'room', water: true })).toEqual(['watts_unknown', 'room_unknown', 'water_unknown'])
    expect(misfitsOf({ power: 'more' }, { watts: 100 })).toEqual(['power_unknown'])
  })
  it('needs power only for what runs on it, and says when there is none', () => {
    expect(misfitsOf({ power: 'none' }, { watts: 0 })).toEqual([])
    expect(misfitsOf({ power: 'none' }, { watts: 100 })).toEqual(['no_power'])
    expect(misfitsOf({ power: 'more', powerVa: 2200 }, { watts: 1150 })).toEqual([])
  })
  it('asks whoever owns the house, and whether the tools are safe there', () => {
    expect(misfitsOf({ ...home, ownerAgrees: false, keepsSafely: false }, { watts: 0 })).toEqual([
      'owner_not_asked',
      'not_safe_to_keep',
    ])
  })
})

it('lets her pick one business or none', () => {
  expect(picksOne(['picked', 'reserve'])).toBe(true)
  expect(picksOne(['not_picked'])).toBe(true)
  expect(picksOne(['picked', 'picked'])).toBe(false)
})

describe('a month of her household', () => {
  const debts = [
    { lender: 'online_loan', standing: 'running', leftRupiah: 340_000, instalmentRupiah: 170_000 },
    { lender: 'shop', standing: 'paid', leftRupiah: 120_000, instalmentRupiah: 50_000 },
  ] as const
  it('counts instalments as spent, and nothing of what is paid off', () => {
    const month = householdOf({
      incomes: [{ rupiah: 1_250_000 }, { rupiah: 600_000 }],
      spendings: [{ rupiah: 1_500_000 }],
      debts,
    })
    expect(month).toEqual({
      inRupiah: 1_850_000,
      outRupiah: 1_670_000,
      instalmentsRupiah: 170_000,
      leftRupiah: 180_000,
      debtsRupiah: 340_000,
    })
  })
  it('may leave less than nothing', () => {
    expect(householdOf({ incomes: [], spendings: [{ rupiah: 1 }], debts: [] }).leftRupiah).toBe(-1)
  })
  it('saves for a goal month by month, and never when nothing is put aside', () => {
    expect(monthsToGoal(300_000, 215_000, 10_000)).toBe(9)
    expect(monthsToGoal(300_000, 300_000, 0)).toBe(0)
    expect(monthsToGoal(300_000, 0, 0)).toBeNull()
  })
  it('is warned of KUR by an online loan that is not paid off, and by no other debt', () => {
    expect(blocksKur(debts)).toBe(true)
    expect(blocksKur([{ lender: 'online_loan', standing: 'paid' }])).toBe(false)
    expect(blocksKur([{ lender: 'moneylender', standing: 'late' }])).toBe(false)
  })
})

it('names the aid that a decile usually gets: PKH to the fourth, Sembako and PBI-JK to the fifth', () => {
  expect(usualAid(4)).toEqual(['pkh', 'sembako', 'pbi_jk'])
  expect(usualAid(5)).toEqual(['sembako', 'pbi_jk'])
  expect(usualAid(6)).toEqual([])
})

describe('work with somebody else', () => {
  it('says what an hour brings: 50.000 a day of eight hours is 6.250, and nothing where hours are not known', () => {
    expect(hourlyOf(50_000, 8)).toBe(6250)
    expect(hourlyOf(100, 3)).toBe(33)
    expect(hourlyOf(50_000, undefined)).toBeNull()
    expect(hourlyOf(undefined, 8)).toBeNull()
  })
  it('needs a last day as an internship, in its order, and a day to ask that is not past', () => {
    const work = { kind: 'internship', fromOn: '2026-01-12', untilOn: '2026-02-12', lookOn: '2026-01-20' } as const
    const judge = (more: object) => judgeWork({ ...work, ...more }, '2026-01-12')
    expect(judge({})).toBeNull()
    expect(judge({ untilOn: undefined })).toBe('until_needed')
    expect(judge({ kind: 'job', untilOn: undefined })).toBeNull()
    expect(judge({ untilOn: '2026-01-11' })).toBe('until_before_from')
    expect(judge({ lookOn: '2026-01-11' })).toBe('look_in_the_past')
  })
})
