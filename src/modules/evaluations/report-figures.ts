type Line = {
  track: string | null
  attendancePercent: number | null
  isCompetent: boolean | null
  daysOpen: number | null
  customers: number | null
  revenueRupiah: number | null
  profitRupiah: number | null
}

const sum = <T>(of: readonly T[], value: (one: T) => number | null) =>
  of.reduce((total, one) => total + (value(one) ?? 0), 0)

function meanOf(lines: readonly Line[]): number | null {
  const known = lines.filter((l) => l.attendancePercent !== null)
  return known.length > 0 ? Math.round(sum(known, (l) => l.attendancePercent) / known.length) : null
}

/** The lines of a report summed up track by track: what the page and the paper (F31) draw. */
export function figuresOf(lines: readonly Line[]) {
  const tracks = [...new Set(lines.flatMap((l) => l.track ?? []))]
    .toSorted()
    .map((track) => ({ track, own: lines.filter((l) => l.track === track) }))
  return {
    classes: tracks.map(({ track, own }) => ({
      track,
      people: own.length,
      assessed: own.filter((l) => l.isCompetent !== null).length,
      competent: own.filter((l) => l.isCompetent === true).length,
      attendancePercent: meanOf(own),
    })),
    practice: tracks.flatMap(({ track, own }) => {
      const ran = own.filter((l) => l.daysOpen !== null)
      if (ran.length === 0) return []
      return {
        track,
        days: Math.max(...ran.map((l) => l.daysOpen ?? 0)),
        customers: sum(ran, (l) => l.customers),
        incomeRupiah: sum(ran, (l) => l.revenueRupiah),
        profitRupiah: sum(ran, (l) => l.profitRupiah),
      }
    }),
  }
}
