import type { Ctx } from '../../../platform/http/context.ts'
import { personsPlanned } from '../../budget/facts.ts'
import { targetsUntil } from '../../spending/facts.ts'
import type { Span } from '../rules.ts'
import { said } from './figures.ts'
import { count, servedIn } from './people.ts'
import type { Line, Section } from './section.ts'

const rupiah = (n: number) => `Rp${said(n, 0)}`
const line = (label: string, value: string, note: string): Line => ({
  label,
  value: { kind: 'text', said: value },
  note,
})

/** Target against result (domain.md 10.1): the women for whom the plan is, the money of the cash plan until then, and the work that was seen. */
export async function targets(ctx: Ctx, span: Span): Promise<Section> {
  const of = await targetsUntil(ctx, span.until)
  const persons = await personsPlanned(ctx, Number(span.until.slice(0, 4)))
  const served = count(
    'Orang yang dilayani pada masa ini',
    await servedIn(ctx, span),
    persons === null ? undefined : `sasaran setahun ${persons} orang`,
  )
  return {
    ...{ title: 'Sasaran dan hasil', head: ['Uraian', 'Hasil'], draws: 'percents' },
    lines: [served, ...(of ? moneyAndWork(of) : [noPlan(span)])],
  }
}

const noPlan = ({ until }: Span) =>
  line(`Sasaran belanja ${until.slice(0, 4)}`, '–', 'Belum ada anggaran yang berlaku untuk tahun ini.')

function moneyAndWork({ month, lines, targets: all, seen }: NonNullable<Awaited<ReturnType<typeof targetsUntil>>>) {
  // at the end of the year the target of an activity is its ceiling: the table of the budget says that already
  const shown = month === 12 ? all.filter((t) => t.activity === null) : all
  const money = shown.map((t) =>
    line(
      t.activity === null ? 'Seluruh belanja terhadap rencana kas' : `Belanja: ${t.activity}`,
      t.percent === null ? '–' : `${said(t.percent, 1)}%`,
      t.percent === null
        ? `${rupiah(t.paidRupiah)}; menurut rencana kas belum ada yang dibayar sampai akhir masa`
        : `${rupiah(t.paidRupiah)} dari sasaran ${rupiah(t.targetRupiah)} sejak Januari`,
    ),
  )
  if (!seen || seen.donePercent === null) return money
  const work = line(
    'Fisik menurut yang melihat',
    `${said(seen.donePercent, 1)}%`,
    `${seen.lines} dari ${lines} baris anggaran; uang baris itu ${said(seen.paidPercent ?? 0, 1)}% dari pagunya`,
  )
  return [...money, work]
}
