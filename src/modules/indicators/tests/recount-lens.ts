import { add, between, sum, text } from './recount-sums.ts'
import type { Row, Table, World } from './recount-world.ts'

/** The rows of a period as each part of the recount asks for them; `sees` says whose rows count. */
export function lens(w: World, from: string, until: string, sees: (caseId: unknown) => boolean) {
  const inside = (day: unknown) => day !== null && day !== undefined && text(day) >= from && text(day) <= until
  const hers = (table: Table) => table.filter((r) => sees(r['case_id']))
  const cases = hers(w.cases)
  const caseOf = (r: Row) => w.cases.find((c) => c['case_id'] === r['case_id']) ?? {}
  const of = (table: Table, r: Row) => table.filter((x) => x['case_id'] === r['case_id'])
  const openOn = (c: Row, day: string) => c['closed_on'] === null || text(c['closed_on']) >= day
  const ends = hers(w.terminations).filter(
    (e) => e['state'] === 'closed' && !['DITOLAK', 'DIRUJUK_LAIN', 'BATAL'].includes(text(e['exit_kind'])),
  )
  const ended = ends.filter((e) => inside(e['effective_on']))
  const kits = w.toolkits.filter((k) => k['handed_over_at'] !== null)
  const nights = sum(w.bed_periods.map((b) => nightsOf(b, from, until)))
  const latest = (table: Table, key: (r: Row) => string, order: (r: Row) => string) => {
    const last = new Map<string, Row>()
    for (const r of table.toSorted((a, b) => order(a).localeCompare(order(b)))) last.set(key(r), r)
    return [...last.values()]
  }
  return { w, from, until, inside, hers, cases, caseOf, of, openOn, ends, ended, kits, nights, latest }
}
export type Lens = ReturnType<typeof lens>

export const touches = (b: Row, from: string, until: string) =>
  text(b['from_on']) <= until && (b['until_on'] === null || text(b['until_on']) > from)
function nightsOf(b: Row, from: string, until: string): number {
  if (!touches(b, from, until)) return 0
  const end = add(until, 1)
  const [first, last] = [text(b['from_on']), b['until_on'] === null ? end : text(b['until_on'])]
  return between([first, from].sort()[1] ?? first, [last, end].sort()[0] ?? last)
}
