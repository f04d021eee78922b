import { ChartWithTable } from './chart-with-table.tsx'

export type BandPoint = { key: string; day: string; at: number; value: number }
/** From here upward it is called so, up to the next. */
export type Band = { from: number; word: string }

type Props = {
  title: string
  note?: string | undefined
  min: number
  max: number
  bands: readonly Band[]
  /** by day, the oldest first; what belongs to another version is another line */
  lines: readonly (readonly BandPoint[])[]
  words: {
    /** heads of the table */
    day: string
    value: string
    change: string
    first: string
    cut: (value: number) => string
  }
  open?: boolean | undefined
}

const HEIGHT = 168
const [TOP, FOOT] = [8, 144]

/** One score over time on the bands of its instrument. The dashed line is the cut-off; words say what lies above it and below. */
export function Bands({ title, note, min, max, bands, lines, words, open }: Props) {
  const points = lines.flat()
  const [from, to] = [Math.min(...points.map((p) => p.at)), Math.max(...points.map((p) => p.at))]
  const x = (at: number) => (to === from ? 50 : 14 + (72 * (at - from)) / (to - from))
  const y = (value: number) => FOOT - ((FOOT - TOP) * (value - min)) / Math.max(1, max - min)
  const cuts = bands.slice(1).map((b) => b.from)
  return (
    <ChartWithTable
      className="chart--bands"
      title={title}
      note={note}
      say={`${title}: ${points.map((p) => `${p.day} ${p.value}`).join(', ')}. ${cuts.map(words.cut).join(', ')}`}
      open={open}
      table={{
        head: [words.day, words.value, words.change],
        rows: points.map((p, i) => ({
          key: p.key,
          cells: [p.day, p.value, i === 0 ? words.first : signed(p.value - (points[0]?.value ?? 0))],
        })),
      }}
    >
      <svg aria-hidden="true" className="draw" height={HEIGHT}>
        {bands.map((b, i) => {
          const above = bands[i + 1]?.from
          const high = above === undefined ? TOP : y(above)
          return (
            <g key={b.word}>
              <rect
                className={i % 2 === 0 ? 'k-band' : 'k-paper-soft'}
                x="0"
                width="100%"
                y={high}
                height={Math.max(0, (i === 0 ? FOOT : y(b.from)) - high)}
              />
              <text x="8" y={i === 0 ? FOOT - 6 : high + 18}>
                {b.word}, {b.from}–{above === undefined ? max : above - 1}
              </text>
              {i > 0 && <line className="k-cut" x1="0" x2="100%" y1={y(b.from)} y2={y(b.from)} />}
            </g>
          )
        })}
        {lines.map((line) => (
          <Line key={line[0]?.key} of={line} x={x} y={y} last={points.at(-1)?.key} />
        ))}
      </svg>
    </ChartWithTable>
  )
}

type Scale = (value: number) => number

function Line({ of, x, y, last }: { of: readonly BandPoint[]; x: Scale; y: Scale; last: string | undefined }) {
  return (
    <>
      {of.slice(1).map((p, i) => {
        const before = of[i] ?? p
        return (
          <line
            key={p.key}
            className="k-stroke"
            x1={`${x(before.at)}%`}
            y1={y(before.value)}
            x2={`${x(p.at)}%`}
            y2={y(p.value)}
          />
        )
      })}
      {of.map((p, i) => (
        <g key={p.key}>
          <circle
            className={p.key === last ? 'k-primary' : 'k-paper'}
            cx={`${x(p.at)}%`}
            cy={y(p.value)}
            r={p.key === last ? 6 : 5.5}
          />
          <text className="k-strong" x={`${x(p.at)}%`} y={y(p.value)} dx="9" dy={y(p.value) < 30 ? 16 : -8}>
            {p.value}
          </text>
          <text className={edge(i, of.length)} x={`${x(p.at)}%`} y={HEIGHT - 4} textAnchor="middle">
            {p.day}
          </text>
        </g>
      ))}
    </>
  )
}

/** On a narrow screen only the first day and the last have room. */
const edge = (i: number, all: number) => (i === 0 || i === all - 1 ? undefined : 'k-wide')
const signed = (n: number) => (n < 0 ? `−${-n}` : n > 0 ? `+${n}` : '0')
