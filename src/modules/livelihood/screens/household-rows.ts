import type { DEBT_STANDINGS, INCOMES, LENDERS, SPENDINGS } from '../rules.ts'
import type { Household } from './api.ts'

// What stands sealed may be of an older version, so any answer may be missing: it counts as nothing.

export const incomesOf = (of: Household) =>
  (of.incomes ?? []).map((i) => ({
    from: i.from ?? ('other' satisfies (typeof INCOMES)[number]),
    who: i.who,
    rupiah: i.rupiah ?? 0,
  }))

export const spendingsOf = (of: Household) =>
  (of.spendings ?? []).map((s) => ({
    what: s.what ?? ('other' satisfies (typeof SPENDINGS)[number]),
    rupiah: s.rupiah ?? 0,
  }))

export const debtsOf = (of: Household) =>
  (of.debts ?? []).map((d) => ({
    ...d,
    lender: d.lender ?? ('other' satisfies (typeof LENDERS)[number]),
    standing: d.standing ?? ('running' satisfies (typeof DEBT_STANDINGS)[number]),
    leftRupiah: d.leftRupiah ?? 0,
  }))
