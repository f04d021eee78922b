import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import {
  areInOrder,
  CHANNELS,
  CRITERIA,
  incomeOf,
  judgeContact,
  LIVING,
  MODES,
  MONTHS,
  OUTCOMES,
  placeOfWindow,
  proposedDays,
  standsAlone,
  WORK,
  windowAround,
} from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }
import { KNOWN_PROVINCES, valueOn, YARDSTICKS, yardsticksOn } from '../yardsticks.ts'

const day = Temporal.PlainDate.from
const none = {
  salesRupiah: 0,
  materialRupiah: 0,
  otherCostRupiah: 0,
  wageRupiah: 0,
  otherIncomeRupiah: 0,
  householdSize: 1,
}

describe('what after-care writes down', () => {
  it('has a word for each choice, and no word is left without its choice', () => {
    expect(worded(words, 'channel')).toEqual(CHANNELS.toSorted())
    expect(worded(words, 'mode')).toEqual(MODES.toSorted())
    expect(worded(words, 'living')).toEqual(LIVING.toSorted())
    expect(worded(words, 'work')).toEqual(WORK.toSorted())
    expect(worded(words, 'outcome')).toEqual(OUTCOMES.toSorted())
    expect(worded(words, 'criterion')).toEqual(CRITERIA.toSorted())
  })
})

describe('the yardsticks of a day and a province', () => {
  it('are those of domain.md 6.8', () => {
    expect(yardsticksOn(YARDSTICKS, '16', '2026-10-10')).toEqual({ minimumWage: 3_942_963, povertyLine: 581_702 })
    expect(valueOn(YARDSTICKS, 'poverty_line', '16', '2024-08-31')).toBe(554_197)
    expect(valueOn(YARDSTICKS, 'poverty_line', '16', '2024-09-01')).toBe(564_462)
    expect(valueOn(YARDSTICKS, 'poverty_line', '16', '2025-03-01')).toBe(581_702)
    expect(KNOWN_PROVINCES).toEqual(['16'])
  })

  it('are unknown rather than wrong: another province, a year without a decree, no province', () => {
    expect(yardsticksOn(YARDSTICKS, '31', '2026-10-10')).toEqual({ minimumWage: undefined, povertyLine: undefined })
    expect(yardsticksOn(YARDSTICKS, '16', '2027-01-01').minimumWage).toBeUndefined()
    expect(valueOn(YARDSTICKS, 'poverty_line', '16', '2024-02-29')).toBeUndefined()
    expect(yardsticksOn(YARDSTICKS, undefined, '2026-10-10')).toEqual({
      minimumWage: undefined,
      povertyLine: undefined,
    })
  })
})

describe('what the month brought', () => {
  const yard = yardsticksOn(YARDSTICKS, '16', '2026-10-10')

  it('is 616.667 a head, above the line, and 31,7 % of the minimum wage for Suryani (KS-01)', () => {
    const income = incomeOf(
      {
        ...none,
        salesRupiah: 2_000_000,
        materialRupiah: 650_000,
        otherCostRupiah: 100_000,
        otherIncomeRupiah: 600_000,
        householdSize: 3,
      },
      yard,
    )
    expect(income).toEqual({
      ownRupiah: 1_250_000,
      perCapitaRupiah: 616_667,
      wageRatioPermille: 317,
      isAboveLine: true,
    })
  })

  it('is 65,9 % of the minimum wage for a laundry wage of 2.600.000 (KS-03)', () => {
    expect(incomeOf({ ...none, wageRupiah: 2_600_000 }, yard).wageRatioPermille).toBe(659)
  })

  it('counts a loss as a loss, and compares nothing where nothing is known', () => {
    expect(incomeOf({ ...none, salesRupiah: 100_000, materialRupiah: 150_000 }, yard)).toMatchObject({
      ownRupiah: -50_000,
      isAboveLine: false,
    })
    expect(
      incomeOf({ ...none, salesRupiah: 5_000_000 }, { minimumWage: undefined, povertyLine: undefined }),
    ).toMatchObject({ wageRatioPermille: null, isAboveLine: null })
    expect(() => incomeOf({ ...none, householdSize: 0 }, yard)).toThrow(RangeError)
    expect(() => incomeOf({ ...none, householdSize: Number.NaN }, yard)).toThrow(RangeError)
  })

  it('is no money where nobody spoke of any, and on the line is not below it', () => {
    expect(incomeOf({ householdSize: 1 }, yard)).toMatchObject({
      ownRupiah: 0,
      perCapitaRupiah: 0,
      wageRatioPermille: 0,
    })
    expect(incomeOf({ householdSize: 3, otherIncomeRupiah: 3 * 581_702 }, yard).isAboveLine).toBe(true)
    expect(incomeOf({ householdSize: 3, otherIncomeRupiah: 3 * 581_702 - 1 }, yard)).toMatchObject({
      perCapitaRupiah: 581_702,
      isAboveLine: false,
    })
  })

  it('never lifts a household over the line by rounding, and adds up for any figures', () => {
    const rupiah = fc.integer({ min: 0, max: 50_000_000 })
    fc.assert(
      fc.property(
        rupiah,
        rupiah,
        rupiah,
        rupiah,
        rupiah,
        fc.integer({ min: 1, max: 12 }),
        (salesRupiah, materialRupiah, otherCostRupiah, wageRupiah, otherIncomeRupiah, householdSize) => {
          const income = incomeOf(
            { salesRupiah, materialRupiah, otherCostRupiah, wageRupiah, otherIncomeRupiah, householdSize },
            { minimumWage: 3_942_963, povertyLine: 581_702 },
          )
          const all = salesRupiah - materialRupiah - otherCostRupiah + wageRupiah + otherIncomeRupiah
          expect(income.ownRupiah).toBe(all - otherIncomeRupiah)
          expect(Math.abs(income.perCapitaRupiah * householdSize - all)).toBeLessThanOrEqual(householdSize / 2 + 0.001)
          expect(income.isAboveLine).toBe(all >= 581_702 * householdSize)
        },
      ),
    )
  })
})

describe('the four windows', () => {
  it('are proposed in whole months after she leaves, each a week before and two after its day', () => {
    const days = proposedDays(day('2026-07-10'))
    expect(MONTHS.map((m) => days[m].toString())).toEqual(['2026-08-10', '2026-10-10', '2027-01-10', '2027-07-10'])
    expect(windowAround(3, days[3])).toEqual({
      month: 3,
      agreedOn: '2026-10-10',
      fromOn: '2026-10-03',
      dueOn: '2026-10-24',
    })
    expect(proposedDays(day('2026-01-31'))[1].toString()).toBe('2026-02-28')
  })

  it('follow each other for every day on which she may leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (n) => {
        const leaves = day('2024-01-01').add({ days: n })
        const days = proposedDays(leaves)
        expect(
          areInOrder(
            MONTHS.map((m) => days[m].toString()),
            leaves.toString(),
          ),
        ).toBe(true)
        for (const m of MONTHS) {
          const w = windowAround(m, days[m])
          expect(w.fromOn < w.agreedOn && w.agreedOn < w.dueOn).toBe(true)
        }
      }),
    )
    expect(areInOrder(['2026-08-10', '2026-08-10', '2026-09-01', '2026-10-01'], '2026-07-10')).toBe(false)
    expect(areInOrder(['2026-07-10', '2026-08-10', '2026-09-01', '2026-10-01'], '2026-07-10')).toBe(false)
  })

  it('are now, soon, later, missed or done', () => {
    const w = { fromOn: '2026-08-03', dueOn: '2026-08-24', isDone: false }
    expect(
      ['2026-07-01', '2026-07-25', '2026-08-03', '2026-08-24', '2026-08-25'].map((today) => placeOfWindow(w, today)),
    ).toEqual(['later', 'soon', 'now', 'now', 'missed'])
    // a fortnight before it opens, and the day before that
    expect(placeOfWindow(w, '2026-07-20')).toBe('soon')
    expect(placeOfWindow(w, '2026-07-19')).toBe('later')
    for (const today of ['2026-07-01', '2026-08-10', '2026-09-01'])
      expect(placeOfWindow({ ...w, isDone: true }, today)).toBe('done')
  })
})

describe('a contact', () => {
  const fine = { isReached: true, isSafeToTalk: true, hasAnswers: true, hasFigures: true, work: 'business_running' }

  it('asks nothing of her who is not reached or cannot speak freely', () => {
    expect(judgeContact(fine)).toBeNull()
    expect(judgeContact({ ...fine, isSafeToTalk: undefined })).toBe('safe_to_talk_needed')
    expect(
      judgeContact({
        ...fine,
        isReached: false,
        isSafeToTalk: undefined,
        hasAnswers: false,
        hasFigures: false,
        work: undefined,
      }),
    ).toBeNull()
    expect(judgeContact({ ...fine, isReached: false, isSafeToTalk: true })).toBe('safe_to_talk_needed')
    expect(judgeContact({ ...fine, isSafeToTalk: false })).toBe('not_safe_to_ask')
    expect(
      judgeContact({ ...fine, isSafeToTalk: false, hasAnswers: false, hasFigures: false, work: undefined }),
    ).toBeNull()
  })

  it('takes figures with every answer about her work, but not with none', () => {
    const judged = (more: object) => WORK.filter((work) => judgeContact({ ...fine, work, ...more }) === null)
    expect(judged({})).toEqual(['business_running', 'business_resting', 'employed', 'not_yet'])
    expect(judged({ hasFigures: false })).toEqual([...WORK])
    expect(judgeContact({ ...fine, work: 'no_wish_to_say' })).toBe('figures_without_work')
    expect(judgeContact({ ...fine, work: undefined })).toBe('figures_without_work')
  })
})

describe('standing on her own', () => {
  it('is six of eight with safety and home among them (domain.md 6.10), for every set', () => {
    fc.assert(
      fc.property(fc.subarray([...CRITERIA]), (met) => {
        expect(standsAlone(met)).toBe(met.length >= 6 && met.includes('safe') && met.includes('home_stable'))
        expect(standsAlone([...met, ...met])).toBe(standsAlone(met))
      }),
    )
  })
})
