import { absorbedPercent, monthOf, type Spent } from './absorbed.ts'

/** What somebody saw of a line on a day, in the order of the days and of what was said of one day: the last stands. */
export type Said = { lineKey: string; onDay: string; percent: number }
/** Until the end of a month: what was paid of a line, and how much of it was seen done; null while nobody said. */
export type LineMonth = { month: number; paidRupiah: number; donePercent: number | null }

/** The months that have come, of one line: its money and how far it is, each as it stood at their end (domain.md 9.4). */
export function monthsOfLine(
  lineKey: string,
  spent: readonly Spent[],
  said: readonly Said[],
  { year, now }: { year: number; now: number },
): LineMonth[] {
  const own = spent.filter((s) => s.lineKey === lineKey)
  const seen = said.filter((s) => s.lineKey === lineKey)
  return Array.from({ length: now }, (_, i) => ({
    month: i + 1,
    paidRupiah: own.filter((s) => monthOf(s.onDay, year) <= i + 1).reduce((n, s) => n + s.amountRupiah, 0),
    donePercent: seen.findLast((s) => monthOf(s.onDay, year) <= i + 1)?.percent ?? null,
  }))
}

type Line = { planRupiah: number; months: readonly LineMonth[] }
export type TogetherMonth = { month: number; lines: number; paidPercent: number | null; donePercent: number | null }

/**
 * Several lines together, month by month, each weighed by what was planned for it. A line of which nobody said how far it is counts with
 * neither its work nor its money, so that the two stand for the same.
 */
export function together(lines: readonly Line[]): TogetherMonth[] {
  const months = Math.max(0, ...lines.map((l) => l.months.length))
  return Array.from({ length: months }, (_, i) => {
    const known = lines.flatMap(({ planRupiah, months: all }) => {
      const m = all[i]
      return m && m.donePercent !== null ? [{ planRupiah, paid: m.paidRupiah, percent: m.donePercent }] : []
    })
    const plan = known.reduce((n, l) => n + l.planRupiah, 0)
    const paid = known.reduce((n, l) => n + l.paid, 0)
    const done = known.reduce((n, l) => n + l.planRupiah * l.percent, 0)
    return {
      ...{ month: i + 1, lines: known.length, paidPercent: absorbedPercent(paid, plan) },
      donePercent: plan > 0 ? Math.round((10 * done) / plan) / 10 : null,
    }
  })
}
