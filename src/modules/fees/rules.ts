import type { OutsideKind } from '../deliverers/rules.ts'

/** Whose hours are paid for (domain.md 9.3): a volunteer's are not. */
export const FEE_KINDS = ['speaker', 'instructor', 'psychologist', 'clergy'] as const satisfies readonly OutsideKind[]

/** Who pays. */
export const PAYERS = ['centre', 'social_office', 'sender', 'other'] as const

export const FEE_STATES = ['unwritten', 'owed', 'paid'] as const
export type FeeState = (typeof FEE_STATES)[number]

/** What so many session-hours cost, in whole rupiah. */
export const feeOf = (rateRupiah: number, hours: number): number => rateRupiah * hours

/** Session-hours that a session is written down with at first: whole ones, at least one. Whoever writes it may say otherwise. */
export function hoursOf(starts: string, ends: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return Math.max(1, Math.round((minutes(ends) - minutes(starts)) / 60))
}

/** The month before and after one, as `yyyy-mm`. */
export function monthsAround(month: string) {
  const at = Temporal.PlainYearMonth.from(month)
  return { before: at.subtract({ months: 1 }).toString(), after: at.add({ months: 1 }).toString() }
}

export const stateOf = (paidOn: string | null): FeeState => (paidOn === null ? 'owed' : 'paid')

type Fee = { onDay: string; amountRupiah: number; state: FeeState }

/** What was owed and what was paid, month by month, the newest first. */
export function byMonth(fees: readonly Fee[]) {
  const months = Map.groupBy(fees, (f) => f.onDay.slice(0, 7))
  const sum = (of: readonly Fee[], state: Fee['state']) =>
    of.filter((f) => f.state === state).reduce((n, f) => n + f.amountRupiah, 0)
  return [...months]
    .map(([month, of]) => ({ month, owedRupiah: sum(of, 'owed'), paidRupiah: sum(of, 'paid') }))
    .toSorted((a, b) => b.month.localeCompare(a.month))
}
