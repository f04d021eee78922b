import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hourlyOf, householdOf, misfitsOf, monthsToGoal } from '../rules.ts'

const rupiah = fc.integer({ min: 0, max: 99_999_999 })
const rows = fc.array(fc.record({ rupiah }), { maxLength: 12 })

test('what comes in is what goes out and what is left, to the rupiah', () => {
  fc.assert(
    fc.property(rows, rows, rupiah, (incomes, spendings, instalmentRupiah) => {
      const debts = [{ lender: 'bank', standing: 'running', leftRupiah: 1, instalmentRupiah }] as const
      const month = householdOf({ incomes, spendings, debts })
      expect(month.outRupiah + month.leftRupiah).toBe(month.inRupiah)
    }),
  )
})

test('a goal is saved after that many months, and not one month earlier', () => {
  fc.assert(
    fc.property(rupiah, rupiah, fc.integer({ min: 1, max: 9_999_999 }), (goal, saved, aside) => {
      const months = monthsToGoal(goal, saved, aside) ?? 0
      expect(saved + months * aside).toBeGreaterThanOrEqual(goal)
      if (months > 0) expect(saved + (months - 1) * aside).toBeLessThan(goal)
    }),
  )
})

test('more power at home never speaks against a choice that fitted before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9000 }),
      fc.nat(5000),
      fc.nat(5000),
      fc.nat(5000),
      (powerVa, more, usedWatts, watts) => {
        const against = (va: number) =>
          misfitsOf({ power: 'more', powerVa: va, usedWatts }, { watts }).includes('power_too_small')
        if (!against(powerVa)) expect(against(powerVa + more)).toBe(false)
      },
    ),
  )
})

test('the pay of an hour is never rounded up', () => {
  fc.assert(
    fc.property(rupiah, fc.integer({ min: 1, max: 744 }), (pay, hours) => {
      expect((hourlyOf(pay, hours) ?? 0) * hours).toBeLessThanOrEqual(pay)
    }),
  )
})
