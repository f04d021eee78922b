/** What goes through the box (domain.md 6.4: takings, cost of material). */
export const CASH_KINDS = ['takings', 'material', 'other', 'capital'] as const
export type CashKind = (typeof CASH_KINDS)[number]
const IN: readonly CashKind[] = ['capital', 'takings']
/** Into the box; all else goes out of it. */
export const isIn = (kind: CashKind): boolean => IN.includes(kind)

/** Five faces, the unhappiest first. */
export const FACES = [1, 2, 3, 4, 5] as const

export type Day = {
  on: string
  customers: number
  faces: readonly number[]
  lines: readonly { kind: CashKind; rupiah: number; isStruck: boolean }[]
}

export const sumOf = (lines: Day['lines'], ...kinds: readonly CashKind[]) =>
  lines.reduce((sum, l) => (l.isStruck || !kinds.includes(l.kind) ? sum : sum + l.rupiah), 0)

/** What these lines leave in the box. */
export const movedBy = (lines: Day['lines']) =>
  lines.reduce((sum, l) => (l.isStruck ? sum : sum + (isIn(l.kind) ? l.rupiah : -l.rupiah)), 0)

/** Everything that is computed of her days. The cash book is kept when no day that she was open lacks its line. */
export function sumsOf(days: readonly Day[]) {
  const lines = days.flatMap((d) => d.lines)
  const [takings, material, other] = [sumOf(lines, 'takings'), sumOf(lines, 'material'), sumOf(lines, 'other')]
  const faces = FACES.map((_, i) => days.reduce((sum, d) => sum + (d.faces[i] ?? 0), 0))
  const given = faces.reduce((sum, n) => sum + n, 0)
  const points = faces.reduce((sum, n, i) => sum + n * (i + 1), 0)
  return {
    ...{ takings, material, other, profit: takings - material - other, balance: movedBy(lines), faces },
    customers: days.reduce((sum, d) => sum + d.customers, 0),
    meanTenths: given === 0 ? null : Math.round((points * 10) / given),
    isCashBookKept: days.length > 0 && days.every((d) => d.lines.some((l) => !l.isStruck)),
  }
}

/** What was in the box at the end of each day, in the order of the days. */
export function balancesOf(days: readonly Day[]): number[] {
  let box = 0
  return days.map((d) => {
    box += movedBy(d.lines)
    return box
  })
}
