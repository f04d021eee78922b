import { COMPARED, COUNTS, type Definition, DIMS, type Dim, fitted, PERIODS, START } from './rules.ts'

const among = <T extends string>(of: readonly T[], value: string | null): T | undefined =>
  of.find((one) => one === value)

/** A report as an address, so that it can be marked, and Back goes back: codes alone. */
export function addressOf(d: Definition): string {
  const q = new URLSearchParams({
    hitung: d.count,
    baris: d.row ?? '-',
    kolom: d.column ?? '-',
    masa: d.period,
    banding: d.compare,
  })
  if (d.period === 'free')
    for (const [name, day] of [
      ['dari', d.from],
      ['sampai', d.until],
    ] as const)
      q.set(name, day ?? '')
  if (d.indicator !== null) q.set('nomor', String(d.indicator))
  if (d.percent) q.set('persen', '1')
  for (const f of d.filters) q.append('saring', [f.dim, ...f.codes].join('.'))
  return `?${q}`
}

/** A day of the calendar as it stands in an address, else none; a browser may be without Temporal. */
function dayIn(said: string | null): string | null {
  if (said === null || !/^\d{4}-\d\d-\d\d$/.test(said)) return null
  const at = new Date(`${said}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== said ? null : said
}

/** What an address says; what it does not say is as at the start, and what it says wrongly too. */
export function definitionIn(search: string, start: Definition = START): Definition {
  const q = new URLSearchParams(search)
  const dim = (name: string, or: Dim | null) => (q.has(name) ? (among(DIMS, q.get(name)) ?? null) : or)
  const no = Math.trunc(Number(q.get('nomor')))
  const filters = q.getAll('saring').flatMap((said) => {
    const [name = null, ...codes] = said.split('.')
    const of = among(DIMS, name)
    return of && codes.length > 0 ? [{ dim: of, codes }] : []
  })
  return fitted({
    count: among(COUNTS, q.get('hitung')) ?? start.count,
    indicator: no >= 1 && no <= 36 ? no : start.indicator,
    row: dim('baris', start.row),
    column: dim('kolom', start.column),
    filters: q.has('hitung') ? filters : start.filters,
    period: among(PERIODS, q.get('masa')) ?? start.period,
    from: q.has('masa') ? dayIn(q.get('dari')) : start.from,
    until: q.has('masa') ? dayIn(q.get('sampai')) : start.until,
    compare: among(COMPARED, q.get('banding')) ?? start.compare,
    percent: q.has('hitung') ? q.get('persen') === '1' : start.percent,
  })
}
