import type { MiniRows } from '../mini-table.tsx'
import type { BarLook } from './bars.tsx'
import { ChartKey, ChartWithTable } from './chart-with-table.tsx'
import { useHatch } from './hatch.tsx'

export type ColumnPart = { key: string; value: number; look: BarLook }
export type Column = { key: string; label: string; parts: readonly ColumnPart[]; said: string }

type Props = {
  title: string
  note?: string | undefined
  table: MiniRows
  /** parts stand on each other, or beside each other with a number each */
  beside?: boolean | undefined
  columns: readonly Column[]
  /** what each part is */
  legend: readonly { look: BarLook; word: string }[]
  /** a yardstick for each column; without one where none is known */
  yard?: { word: string; values: readonly (number | null)[] } | undefined
  /** of a part beside others: its number */
  sayPart?: ((value: number) => string) | undefined
  open?: boolean | undefined
}

const [TOP, FOOT, HEIGHT] = [26, 168, 192]

/** Months beside each other. What is below nothing stands in the table, and draws nothing. */
export function Columns({ title, note, table, beside, columns, legend, yard, sayPart, open }: Props) {
  const hatch = useHatch()
  const tall = (c: Column) =>
    c.parts.reduce((all, p) => (beside ? Math.max(all, p.value) : all + Math.max(0, p.value)), 0)
  const most = Math.max(1, ...columns.map(tall), ...(yard?.values ?? []).map((v) => v ?? 0))
  const high = (value: number) => ((FOOT - TOP) * Math.max(0, value)) / most
  const slot = 100 / Math.max(3, columns.length) // one month alone is no wall
  return (
    <ChartWithTable
      {...{ title, note, table, open }}
      say={`${title}: ${columns.map((c) => `${c.label} ${c.said}`).join(', ')}`}
      legend={
        <ChartKey
          of={[
            ...legend.map(({ look, word }) => ({ key: look, word, mark: <KeyMark look={look} /> })),
            ...(yard
              ? [{ key: 'yard', word: yard.word, mark: <line className="k-cut" x1="0" x2="16" y1="8" y2="8" /> }]
              : []),
          ]}
        />
      }
    >
      <svg aria-hidden="true" className="draw" height={HEIGHT}>
        {hatch.defs}
        {columns.map((c, i) => {
          const bar = (0.7 * slot) / (beside ? Math.max(1, c.parts.length) : 1)
          const left = i * slot + 0.15 * slot
          return (
            <g key={c.key}>
              {c.parts.map((p, n) => {
                const below = beside ? 0 : c.parts.slice(0, n).reduce((all, one) => all + high(one.value), 0)
                const x = left + (beside ? n * bar : 0)
                return (
                  <g key={p.key}>
                    <rect
                      className={LOOKS[p.look]}
                      {...(p.look === 'half' && { fill: hatch.fill })}
                      x={`${x}%`}
                      width={`${bar * 0.96}%`}
                      y={FOOT - below - high(p.value)}
                      height={high(p.value)}
                    />
                    {beside && sayPart && (
                      <text x={`${x + bar / 2}%`} y={FOOT - high(p.value) - 6} textAnchor="middle">
                        {sayPart(p.value)}
                      </text>
                    )}
                  </g>
                )
              })}
              {!beside && (
                <text className="k-strong" x={`${left + bar / 2}%`} y={FOOT - high(tall(c)) - 6} textAnchor="middle">
                  {c.said}
                </text>
              )}
              <YardLine at={yard?.values[i]} x={i * slot} width={slot} y={(v) => FOOT - high(v)} />
              <text x={`${(i + 0.5) * slot}%`} y={HEIGHT - 6} textAnchor="middle">
                {c.label}
              </text>
            </g>
          )
        })}
        <line className="k-rule" x1="0" x2="100%" y1={FOOT} y2={FOOT} />
      </svg>
    </ChartWithTable>
  )
}

type YardProps = { at: number | null | undefined; x: number; width: number; y: (value: number) => number }
function YardLine({ at, x, width, y }: YardProps) {
  if (!at) return null
  const where = { x1: `${x}%`, x2: `${x + width}%`, y1: y(at), y2: y(at) }
  return (
    <>
      <line className="k-halo" {...where} />
      <line className="k-cut" {...where} />
    </>
  )
}

/** A part of a bar or a column, drawn again beside its word. */
export function KeyMark({ look }: { look: BarLook }) {
  const hatch = useHatch()
  return (
    <>
      {hatch.defs}
      <rect className={LOOKS[look]} {...(look === 'half' && { fill: hatch.fill })} width="16" height="16" />
    </>
  )
}

const LOOKS: Readonly<Record<BarLook, string>> = { full: 'k-primary', half: 'k-half', rest: 'k-paper' }
