import type { Ctx } from '../../../platform/http/context.ts'
import { figureRows } from '../../indicators/facts.ts'
import { absorbedUntil } from '../../spending/facts.ts'
import type { Span } from '../rules.ts'
import type { Line, Section } from './section.ts'

export const said = (n: number, digits: number) =>
  new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n)

/** Absorption, and the cost of a day. */
const MONEY = [33, 36] as const

/** Indicators as they go out: a share stands only where both what is met and what it is out of may be known. */
export async function figures(
  ctx: Ctx,
  title: string,
  nos: readonly number[],
  { from, until }: Span,
): Promise<Section> {
  const span = { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) }
  const lines = []
  for (const no of nos) {
    const f = await figureRows(ctx, no, span)
    if (!f) continue
    const label = `I${no} ${f.name}`
    if (f.value === null) {
      lines.push({ label, value: { kind: 'text' as const, said: '–' }, note: f.none })
      continue
    }
    const text =
      f.unit === 'percent' ? `${said(f.value, 0)}%` : f.unit === 'days' ? `${said(f.value, 0)} hari` : said(f.value, 1)
    // of one row a woman the women are what is counted, so that every table of every report speaks of the same ones
    const once = new Set(f.rows.map((r) => r.caseId)).size === f.rows.length
    const key = (r: { caseId: string | null }, i: number) =>
      once && r.caseId !== null ? r.caseId : `i${no}:${from}:${i}:${r.caseId ?? ''}`
    lines.push({
      label,
      note: f.how,
      value: {
        kind: 'share' as const,
        said: text,
        of: f.rows.map(key),
        hits: f.isShare
          ? f.rows
              .map((r, i) => ({ hit: r.n > 0, key: key(r, i) }))
              .filter((r) => r.hit)
              .map((r) => r.key)
          : [],
      },
    })
  }
  return { title, head: ['Indikator', 'Nilai'], draws: 'percents', lines }
}

/** What was spent, by activity and in all, as it goes out: sums of the house, in which nobody is counted. */
export async function money(ctx: Ctx, { from, until }: Span): Promise<Section> {
  const span = { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) }
  const lines: Line[] = (await absorbedUntil(ctx, until)).map((a) => ({
    label: a.activity ?? 'Tanpa mata anggaran',
    value: { kind: 'text', said: a.percent === null ? '–' : `${said(a.percent, 1)}%` },
    note:
      a.activity === null
        ? `Rp${said(a.paidRupiah, 0)} sejak Januari`
        : `Rp${said(a.paidRupiah, 0)} dari Rp${said(a.planRupiah, 0)} sejak Januari`,
  }))
  for (const no of MONEY) {
    const f = await figureRows(ctx, no, span)
    if (!f) continue
    const text = f.value === null ? '–' : f.unit === 'percent' ? `${said(f.value, 1)}%` : `Rp${said(f.value, 0)}`
    lines.push({
      label: `I${no} ${f.name}`,
      value: { kind: 'text' as const, said: text },
      note: f.value === null ? f.none : f.how,
    })
  }
  return { title: 'Anggaran', head: ['Uraian', 'Nilai'], draws: 'percents', lines }
}
