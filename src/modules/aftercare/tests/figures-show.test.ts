import { describe, expect, it } from 'vitest'
import { differing, shownByFigures } from '../rules.ts'

describe('what the figures of a contact show of the criteria', () => {
  const figures = { householdSize: 3, salesRupiah: 900_000, materialRupiah: 300_000, otherIncomeRupiah: 600_000 }
  it('is two incomes, and nothing of savings or months that nobody spoke of', () => {
    expect(shownByFigures(figures)).toEqual({ two_incomes: true })
  })
  it('is not two incomes where material eats the takings, and three months only where all three had some', () => {
    const shown = shownByFigures({ ...figures, materialRupiah: 900_000, incomeMonths: 2 })
    expect(shown).toEqual({ two_incomes: false, income_three_months: false })
    expect(shownByFigures({ ...figures, incomeMonths: 3 })).toMatchObject({ income_three_months: true })
  })
  it('is savings from 300.000 on, and below that not the contrary: a week of spending counts too', () => {
    expect(shownByFigures({ ...figures, savingsRupiah: 300_000 })).toMatchObject({ savings: true })
    expect(shownByFigures({ ...figures, savingsRupiah: 299_999 })).not.toHaveProperty('savings')
  })
  it('is held beside what was ticked', () => {
    expect(differing(['safe', 'income_three_months'], { two_incomes: true, income_three_months: false })).toEqual({
      ...{ alsoMet: ['two_incomes'], doubtful: ['income_three_months'] },
    })
  })
})
