import { ChartKey, ChartWithTable } from './chart-with-table.tsx'
import { useHatch } from './hatch.tsx'

export type PlanPoint = {
  key: string
  /** short word under the column: Jan */
  word: string
  /** null where none can be said */
  plan: number | null
  /** null for what has not come yet */
  done: number | null
  promised?: number | undefined
}

type Props = {
  title: string
  note?: string | undefined
  say: string
  points: readonly PlanPoint[]
  /** without a word of what is promised there is none in this picture */
  words: { what: string; plan: string; done: string; promised?: string | undefined; difference: string }
  /** a number as the table says it */
  told: (value: number) => string
}

const HEIGHT = 200
const [TOP, FOOT] = [10, 172]

/** What was done, what is promised and the line of the plan, point by point; the same numbers in the table below. */
export function AgainstPlan({ title, note, say, points, words, told }: Props) {
  const hatch = useHatch()
  const most = Math.max(1, ...points.map((p) => Math.max(p.plan ?? 0, (p.done ?? 0) + (p.promised ?? 0))))
  const y = (value: number) => FOOT - ((FOOT - TOP) * value) / most
  const width = 100 / points.length
  const middle = (i: number) => `${width * (i + 0.5)}%`
  return (
    <ChartWithTable
      open
      className="chart--against"
      {...{ title, note, say }}
      legend={
        <ChartKey
          of={[
            { key: 'done', mark: <rect className="k-primary" width="16" height="12" y="2" />, word: words.done },
            ...(words.promised === undefined
              ? []
              : [
                  {
                    key: 'promised',
                    mark: (
                      <>
                        {hatch.defs}
                        <rect className="k-half" fill={hatch.fill} width="15" height="11" x="0.5" y="2.5" />
                      </>
                    ),
                    word: words.promised,
                  },
                ]),
            { key: 'plan', mark: <line className="k-cut" x1="0" x2="16" y1="8" y2="8" />, word: words.plan },
          ]}
        />
      }
      table={{
        head: [words.what, words.plan, words.done, ...(words.promised ? [words.promised] : []), words.difference],
        rows: points.map((p) => ({
          key: p.key,
          cells: [
            p.word,
            p.plan === null ? '–' : told(p.plan),
            p.done === null ? '–' : told(p.done),
            ...(words.promised ? [p.promised ? told(p.promised) : '–'] : []),
            p.done === null || p.plan === null ? '–' : told(p.done - p.plan),
          ],
        })),
      }}
    >
      <svg aria-hidden="true" className="draw" height={HEIGHT}>
        {hatch.defs}
        <line className="k-rule" x1="0" x2="100%" y1={FOOT} y2={FOOT} />
        {points.map((p, i) => {
          const done = p.done ?? 0
          const promised = p.promised ?? 0
          const column = { x: `${width * (i + 0.15)}%`, width: `${width * 0.7}%` }
          return (
            <g key={p.key}>
              <rect className="k-primary" {...column} y={y(done)} height={FOOT - y(done)} />
              {promised > 0 && (
                <rect
                  className="k-half"
                  fill={hatch.fill}
                  {...column}
                  y={y(done + promised)}
                  height={y(done) - y(done + promised)}
                />
              )}
              <text x={middle(i)} y={FOOT + 18} textAnchor="middle">
                {p.word}
              </text>
            </g>
          )
        })}
        {points.slice(1).map((p, i) => {
          const before = points[i]?.plan ?? null
          if (p.plan === null || before === null) return null
          const at = { x1: middle(i), x2: middle(i + 1), y1: y(before), y2: y(p.plan) }
          return (
            <g key={p.key}>
              <line className="k-halo" {...at} />
              <line className="k-cut" {...at} />
            </g>
          )
        })}
      </svg>
    </ChartWithTable>
  )
}
