import type { yearOf } from '../aftercare/facts.ts'

type Year = Awaited<ReturnType<typeof yearOf>>

/** Each contact of the year after that told figures: what came in, and the yardsticks of its day. */
export const monthsOf = (year: Year) =>
  year.contacts.flatMap(({ contactId, month, on, work, said }) => {
    const { figures, income, yard } = said ?? {}
    if (!figures?.householdSize || !income) return []
    return [
      {
        ...{ contactId, month, on, work },
        ...{ salesRupiah: figures.salesRupiah ?? 0, materialRupiah: figures.materialRupiah ?? 0 },
        ...{ otherCostRupiah: figures.otherCostRupiah ?? 0, ownRupiah: income.ownRupiah },
        ...{ othersRupiah: figures.otherIncomeRupiah ?? 0, people: figures.householdSize },
        ...{ perCapitaRupiah: income.perCapitaRupiah, wageRatioPermille: income.wageRatioPermille },
        ...{ povertyLine: yard?.povertyLine ?? null, minimumWage: yard?.minimumWage ?? null },
        savingsRupiah: figures.savingsRupiah ?? null,
      },
    ]
  })
