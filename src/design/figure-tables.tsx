import { MiniTable } from './mini-table.tsx'
import { Card, Section } from './section.tsx'

type Of = { title: string; head: readonly string[]; lines: readonly { label: string; said: string; note: string }[] }

/** The tables of a report, as they stand on the paper; `note` heads the column of what is to be known about a line. */
export function FigureTables({ of, note }: { of: readonly Of[]; note: string }) {
  return (
    <>
      {of.map((s) => (
        <Section key={s.title} title={s.title}>
          <Card body>
            <MiniTable
              title={s.title}
              head={[s.head[0] ?? '', s.head[1] ?? '', note]}
              rows={s.lines.map((l) => ({ key: l.label, cells: [l.label, <b key="n">{l.said}</b>, l.note] }))}
            />
          </Card>
        </Section>
      ))}
    </>
  )
}
