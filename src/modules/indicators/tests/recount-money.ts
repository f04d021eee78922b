import { dayAt, type Expected, mean, ratio, sum, text } from './recount-sums.ts'
import type { Row, Table, World } from './recount-world.ts'

/** Money, works and the survey: of the whole house, and of no woman. */
export function money(w: World, from: string, until: string, nights: number): [string, Expected][] {
  const within = (day: unknown, first = from) => day !== null && text(day) >= first && text(day) <= until
  const year = Number(until.slice(0, 4))
  const paid = [
    ...w.spend_payments.map((p) => ({
      on: p['paid_on'],
      rupiah: Number(p['amount_rupiah']),
      year: Number(w.spend_requests.find((r) => r['request_id'] === p['request_id'])?.['year']),
    })),
    ...w.petty_cash_entries
      .filter((e) => {
        const kind =
          e['kind'] === 'correction'
            ? w.petty_cash_entries.find((o) => o['seq'] === e['corrects_seq'])?.['kind']
            : e['kind']
        return kind === 'spent'
      })
      .map((e) => ({
        on: e['on_day'],
        rupiah: -Number(e['amount_rupiah']),
        year: Number(text(e['on_day']).slice(0, 4)),
      })),
    ...w.session_fees
      .filter((f) => f['payer'] === 'centre' && f['paid_on'] !== null)
      .map((f) => ({
        ...{ on: f['paid_on'], rupiah: Number(f['rate_rupiah']) * Number(f['hours']) },
        year: Number(text(f['paid_on']).slice(0, 4)),
      })),
  ]
  const plan = w.budget_plans.find((p) => Number(p['year']) === year)
  const [version] = w.budget_versions
    .filter((v) => v['plan_id'] === plan?.['plan_id'] && v['locked_at'] !== null)
    .toSorted((a, b) => Number(b['ordinal']) - Number(a['ordinal']))
  const ceiling = version
    ? sum(
        w.budget_lines.filter((l) => l['version_id'] === version['version_id']).map((l) => Number(l['amount_rupiah'])),
      )
    : 0
  const spentOfYear = sum(paid.filter((p) => p.year === year && text(p.on) <= until).map((p) => p.rupiah))
  const spent = sum(paid.filter((p) => within(p.on)).map((p) => p.rupiah))
  const sold = w.sales.filter((s) => within(s['sold_on']))
  const sign = (s: Row) => (s['kind'] === 'sale' ? 1 : -1)
  const pieces = sum(sold.map((s) => sign(s) * Number(s['pieces'])))
  const rupiah = sum(sold.map((s) => sign(s) * Number(s['pieces']) * Number(s['price_rupiah'])))
  const makers = new Set(
    w.work_makers.filter((m) => sold.some((s) => s['work_id'] === m['work_id'])).map((m) => m['case_id']),
  ).size
  const taken = w.work_moves.filter((m) => m['kind'] === 'taken' && within(dayAt(m['at'])))
  const shown = sum(taken.map((m) => Number(m['pieces'])))
  const some = (those: Table, n: number) => (those.length === 0 ? null : n)
  return [
    ['32', satisfaction(w, within)],
    ['33', ratio(spentOfYear, ceiling, 100)],
    ['34', { n: pieces, d: pieces, value: some(sold, pieces) }],
    ['34b', { n: shown, d: shown, value: some(taken, shown) }],
    ['34c', { n: rupiah, d: pieces, value: some(sold, rupiah) }],
    ['34d', ratio(rupiah, makers, 1)],
    ['36', ratio(spent, nights, 1)],
  ]
}

function satisfaction(w: World, within: (day: unknown) => boolean): Expected {
  const [round] = w.survey_rounds
    .filter((r) => within(r['closes_on']) && text(r['closes_on']) < '2026-06-20')
    .toSorted((a, b) => text(b['closes_on']).localeCompare(text(a['closes_on'])))
  const sheets = w.survey_answers.filter((a) => a['round_id'] === round?.['round_id'])
  const marks = sheets.map((a) => a['marks'] as unknown as number[])
  const means = Array.from({ length: 9 }, (_, i) => marks.map((m) => m[i] ?? 0).filter((m) => m > 0)).map((said) =>
    marks.length >= 5 && said.length >= 5 ? (25 * sum(said)) / said.length : null,
  )
  const told = means.filter((m) => m !== null)
  return told.length === 9 ? mean(told) : mean([])
}
