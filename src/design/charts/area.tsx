import type { MiniRows } from '../mini-table.tsx'
import { ChartWithTable } from './chart-with-table.tsx'

export type AreaPoint = { key: string; value: number }

type Props = {
  title: string
  note?: string | undefined
  /** the picture in one sentence */
  say: string
  /** one a day, the oldest first */
  points: readonly AreaPoint[]
  /** as many as there are, as a dashed line; null: none is known */
  most: { value: number; word: string } | null
  /** words under the first point and the last */
  ends: readonly [string, string]
  table: MiniRows
}

const [TOP, FOOT, HEIGHT] = [12, 128, 152]

/** How much of something was taken, day by day, as steps below the line of what there is. */
export function Area({ title, note, say, points, most, ends, table }: Props) {
  const high = Math.max(1, most?.value ?? 0, ...points.map((p) => p.value))
  const y = (value: number) => FOOT - ((FOOT - TOP) * value) / high
  const width = 100 / Math.max(1, points.length)
  const last = points.at(-1)
  return (
    <ChartWithTable title={title} note={note} say={say} table={table}>
      <svg aria-hidden="true" className="draw" height={HEIGHT}>
        {points.map((p, i) => (
          <rect
            key={p.key}
            className="k-area"
            x={`${i * width}%`}
            width={`${width + 0.1}%`}
            y={y(p.value)}
            height={FOOT - y(p.value)}
          />
        ))}
        {points.map((p, i) => {
          const before = points[i - 1]
          return (
            <g key={p.key}>
              <line
                className="k-stroke"
                x1={`${i * width}%`}
                x2={`${(i + 1) * width}%`}
                y1={y(p.value)}
                y2={y(p.value)}
              />
              {before && before.value !== p.value && (
                <line
                  className="k-stroke"
                  x1={`${i * width}%`}
                  x2={`${i * width}%`}
                  y1={y(before.value)}
                  y2={y(p.value)}
                />
              )}
            </g>
          )
        })}
        {most && (
          <>
            <line className="k-cut" x1="0" x2="100%" y1={y(most.value)} y2={y(most.value)} />
            <text x="0" y={y(most.value) + 16}>
              {most.word}
            </text>
          </>
        )}
        {last && (
          <text className="k-strong" x="100%" y={y(last.value) - 6} textAnchor="end">
            {last.value}
          </text>
        )}
        <text x="0" y={HEIGHT - 6}>
          {ends[0]}
        </text>
        <text x="100%" y={HEIGHT - 6} textAnchor="end">
          {ends[1]}
        </text>
      </svg>
    </ChartWithTable>
  )
}
