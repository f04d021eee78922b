import type { Ctx } from '../../../platform/http/context.ts'
import { treatedIn } from '../../health/facts.ts'
import { foodBetween } from '../../meals/facts.ts'
import { improvementsOfSpan } from '../../quality/facts.ts'
import { wentToHospital } from '../../residence/facts.ts'
import { sentForHealthIn } from '../../service-referrals/facts.ts'
import type { Span } from '../rules.ts'
import { count } from './people.ts'
import type { Section } from './section.ts'

const whole = (n: number) => new Intl.NumberFormat('id-ID').format(n)
export const rupiah = (n: number) => `Rp${whole(n)}`

const monthsOf = ({ from, until }: Span): string[] => {
  const last = Temporal.PlainYearMonth.from(until.slice(0, 7))
  const months: string[] = []
  for (
    let m = Temporal.PlainYearMonth.from(from.slice(0, 7));
    Temporal.PlainYearMonth.compare(m, last) <= 0;
    m = m.add({ months: 1 })
  )
    months.push(m.toString())
  return months
}

/** What happened so often in a month, of nobody: the nth of it is the same in every report. */
const nth = (what: string, month: string, n: number) =>
  Array.from({ length: n }, (_, i) => `health:${what}:${month}:${i + 1}`)

/** Complaints and where they went, counted by the database month by month: who it was is the nurse's alone. */
export async function health(ctx: Ctx, span: Span): Promise<Section> {
  const treated: string[] = []
  const sent: string[] = []
  for (const month of monthsOf(span)) {
    treated.push(...nth('treated', month, await treatedIn(ctx, month)))
    sent.push(...nth('sent', month, await sentForHealthIn(ctx, month)))
  }
  return {
    title: 'Kesehatan',
    head: ['Uraian', 'Jumlah'],
    draws: 'counts',
    lines: [
      count('Pengobatan ringan di tempat', treated),
      count('Rujukan ke layanan kesehatan', sent),
      count('Rawat inap', await wentToHospital(ctx, span.from, span.until), 'orang'),
    ],
  }
}

/** What was cooked and what it cost: sums of the house, in which nobody is counted. */
export async function food(ctx: Ctx, { from, until }: Span): Promise<Section> {
  const f = await foodBetween(ctx, from, until)
  const text = (label: string, said: string, note?: string) => ({
    label,
    value: { kind: 'text' as const, said },
    ...(note && { note }),
  })
  return {
    title: 'Makan',
    head: ['Uraian', 'Jumlah'],
    lines: [
      text('Porsi yang dimasak', whole(f.cooked)),
      text('Porsi yang tersisa', whole(f.thrown)),
      text('Belanja bahan makan', rupiah(f.rupiah)),
      text(
        'Biaya per porsi',
        f.perPortion === null ? '–' : rupiah(f.perPortion),
        'hari yang belanja dan porsinya sama-sama dicatat',
      ),
    ],
  }
}

const STATE_SAID = { done: 'selesai', running: 'berjalan', late: 'lewat batas' } as const

/** What is done about what was found: asked for or finished in the period, or still open at its end. */
export async function followUp(ctx: Ctx, { from, until }: Span): Promise<Section> {
  const rows = await improvementsOfSpan(ctx, from, until)
  return {
    title: 'Tindak lanjut',
    head: ['Tindakan', 'Keadaan'],
    lines: rows.map((r) => ({
      label: r.what,
      value: { kind: 'text', said: STATE_SAID[r.state] },
      note: `sampai ${r.dueOn.split('-').reverse().join('-')}`,
    })),
  }
}
