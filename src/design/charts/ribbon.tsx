import type { MiniRows } from '../mini-table.tsx'
import { ChartKey, ChartWithTable } from './chart-with-table.tsx'
import { useHatch } from './hatch.tsx'

/** `tick` is one thing on one day; `span` lasts; `fill` is a week, as full as was kept; the rest are single and rarer. */
export type RibbonLook = 'tick' | 'span' | 'fill' | 'done' | 'planned' | 'alert'
export type RibbonMark = {
  key: string
  look: RibbonLook
  /** days from the beginning */
  at: number
  until?: number | undefined
  /** of a `fill`: 0 to 1 */
  share?: number | undefined
}
export type RibbonStage = { key: string; word: string; from: number; until: number; look: 'done' | 'now' | 'ahead' }

type Props = {
  title: string
  note?: string | undefined
  say: string
  table: MiniRows
  /** days from its beginning to its end */
  days: number
  /** where today stands; null after the end */
  today: { at: number; word: string } | null
  months: readonly { at: number; word: string }[]
  stages: readonly RibbonStage[]
  lanes: readonly { key: string; word: string; marks: readonly RibbonMark[] }[]
  legend: readonly { look: RibbonLook; word: string }[]
}

/** A whole stay on one line of time: its stages above, and one lane for each kind of thing that happened in it. */
export function Ribbon({ title, note, say, table, days, today, months, stages, lanes, legend }: Props) {
  const x = (at: number) => `${(100 * Math.min(days, Math.max(0, at))) / Math.max(1, days)}%`
  const width = (from: number, until: number) => x(Math.max(0, Math.min(days, until) - Math.max(0, from)))
  const hatch = useHatch()
  return (
    <ChartWithTable
      {...{ title, note, say, table }}
      legend={<ChartKey of={legend.map(({ look, word }) => ({ key: look, word, mark: <KeyMark look={look} /> }))} />}
    >
      {stages.length > 0 && (
        <div className="ribbon__lane">
          <span />
          <svg aria-hidden="true" className="draw" height="26">
            {hatch.defs}
            {stages.map((s) => (
              <g key={s.key}>
                <rect
                  className={STAGE_LOOKS[s.look]}
                  {...(s.look === 'now' && { fill: hatch.fill })}
                  x={x(s.from)}
                  width={width(s.from, s.until)}
                  y="18"
                  height="8"
                />
                <rect className="k-gap" x={x(s.until)} width="1.5" y="17" height="9" />
                {(s.look === 'now' || s.until - s.from > days / 7) && (
                  <text
                    className={s.look === 'now' ? 'k-here' : 'k-wide'}
                    {...(s.from > days * 0.7 ? { x: x(s.until), textAnchor: 'end' } : { x: x(s.from) })}
                    y="12"
                  >
                    {s.word}
                  </text>
                )}
              </g>
            ))}
          </svg>
        </div>
      )}
      {lanes.map((lane) => (
        <div key={lane.key} className="ribbon__lane">
          <span>{lane.word}</span>
          <svg aria-hidden="true" className="draw" height="24">
            {months.map((m) => (
              <line key={m.at} className="k-rule" x1={x(m.at)} x2={x(m.at)} y1="0" y2="24" />
            ))}
            {lane.marks.map((m) => (
              <Mark key={m.key} of={m} x={x(m.at)} width={width(m.at, m.until ?? m.at + 7)} />
            ))}
            {today && <line className="k-today" x1={x(today.at)} x2={x(today.at)} y1="0" y2="24" />}
          </svg>
        </div>
      ))}
      <div className="ribbon__lane">
        <span />
        <svg aria-hidden="true" className="draw" height="20">
          <line className="k-rule" x1="0" x2="100%" y1="0.5" y2="0.5" />
          {months.map((m) => (
            <text key={m.at} x={x(m.at)} y="16" dx="3">
              {m.word}
            </text>
          ))}
          {today && <line className="k-today" x1={x(today.at)} x2={x(today.at)} y1="0" y2="6" />}
        </svg>
      </div>
      {today && (
        <div className="ribbon__lane">
          <span />
          <svg aria-hidden="true" className="draw" height="18">
            <text className="k-here" x={x(today.at)} y="13" textAnchor={anchorOf(today.at / days)}>
              {today.word}
            </text>
          </svg>
        </div>
      )}
    </ChartWithTable>
  )
}

/** A word at the edge stays on the paper. */
const anchorOf = (share: number) => (share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle')

const STAGE_LOOKS = { done: 'k-primary', now: 'k-half', ahead: 'k-ahead' } as const

const SHAPES = {
  done: <path className="k-primary" d="M0 4l7 8-7 8-7-8z" />,
  planned: <path className="k-paper" d="M0 4l7 8-7 8-7-8z" />,
  alert: <path className="k-attention" d="M-7 19H7L0 5z" />,
} as const

function Mark({ of, x, width }: { of: RibbonMark; x: string; width: string }) {
  if (of.look === 'tick') return <rect className="k-ink" x={x} y="5" width="2.5" height="14" />
  if (of.look === 'span') return <rect className="k-span" x={x} y="6" width={width} height="12" />
  if (of.look === 'fill') {
    const height = 16 * (of.share ?? 0)
    return (
      <>
        <rect className="k-paper-soft" x={x} y="4" width={width} height="16" />
        <rect className="k-primary" x={x} y={20 - height} width={width} height={height} />
      </>
    )
  }
  return (
    <svg aria-hidden="true" x={x} overflow="visible">
      {SHAPES[of.look]}
    </svg>
  )
}

/** The mark again, 16 × 16, for its word. */
function KeyMark({ look }: { look: RibbonLook }) {
  if (look === 'tick') return <rect className="k-ink" x="7" y="1" width="2.5" height="14" />
  if (look === 'span') return <rect className="k-span" x="1" y="3" width="14" height="10" />
  if (look === 'fill')
    return (
      <>
        <rect className="k-paper-soft" x="2" y="1" width="12" height="14" />
        <rect className="k-primary" x="2" y="6" width="12" height="9" />
      </>
    )
  return <g transform="translate(8 -4)">{SHAPES[look]}</g>
}
