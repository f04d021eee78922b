import { type Draws, type ShownBar, shownBars } from '../kernel/shown-bars.ts'
import { Bar, Bars } from './charts/bars.tsx'
import { MiniTable } from './mini-table.tsx'
import { Card, Section } from './section.tsx'

type Of = {
  title: string
  head: readonly string[]
  draws?: Draws | undefined
  lines: readonly { label: string; said: string; note: string }[]
}

/** The tables of a report, as they stand on the paper, each number with its bar; `note` heads the column of what is to be known about a line. */
export function FigureTables({ of, note }: { of: readonly Of[]; note: string }) {
  return (
    <>
      {of.map((s) => (
        <Section key={s.title} title={s.title}>
          <Card body>
            <Figures of={s} note={note} />
          </Card>
        </Section>
      ))}
    </>
  )
}

function Figures({ of: { title, head, draws, lines }, note }: { of: Of; note: string }) {
  const [what = '', number = ''] = head
  const drawn = shownBars(
    draws,
    lines.map((l) => l.said),
  )
  const partsOf = (bar: ShownBar | null | undefined) => (bar ? [{ key: 'n', value: bar.value, look: bar.look }] : [])
  if (drawn && lines.every((l) => l.note === ''))
    return (
      <Bars
        {...{ title, head: [what, number], of: drawn.whole }}
        hideTitle
        long
        rows={lines.map((l, i) => ({
          key: l.label,
          label: l.label,
          said: <b>{l.said}</b>,
          parts: partsOf(drawn.bars[i]),
        }))}
      />
    )
  const noted = lines.some((l) => l.note !== '')
  return (
    <MiniTable
      title={title}
      head={[what, number, ...(noted ? [note] : [])]}
      rows={lines.map((l, i) => ({
        key: l.label,
        cells: [
          l.label,
          <span key="n" className="figure">
            <b>{l.said}</b>
            {drawn?.bars[i] && <Bar parts={partsOf(drawn.bars[i])} whole={drawn.whole} />}
          </span>,
          ...(noted ? [l.note] : []),
        ],
      }))}
    />
  )
}
