import type { MiniRows } from '../mini-table.tsx'
import { ChartWithTable } from './chart-with-table.tsx'

export type DumbbellRow = {
  key: string
  label: string
  min: number
  max: number
  first: number | null
  /** what was between them, in order */
  between?: readonly number[]
  last: number
  /** what the change means, in the words of the instrument */
  word: string
}

type Props = {
  title: string
  note?: string | undefined
  rows: readonly DumbbellRow[]
  /** every number of it, also of the rounds between */
  table: MiniRows
}

/** First to last by domain. Never red or green: the words beside it say what the change means. */
export function Dumbbell({ title, note, rows, table }: Props) {
  return (
    <ChartWithTable
      {...{ title, note, table }}
      say={`${title}: ${rows.map((r) => `${r.label} ${way(r).join(' → ')}`).join(', ')}`}
    >
      <div className="dumb">
        {rows.map((row) => {
          const x = (value: number) => `${((value - row.min) / Math.max(1, row.max - row.min)) * 100}%`
          return (
            <div key={row.key} className="dumb__row">
              <span className="small">{row.label}</span>
              <svg aria-hidden="true">
                <line x1="0" x2="100%" y1="50%" y2="50%" />
                {row.first !== null && (
                  <line className="dumb__way" x1={x(row.first)} x2={x(row.last)} y1="50%" y2="50%" />
                )}
                {row.first !== null && <circle cx={x(row.first)} cy="50%" r="6" />}
                {row.between?.map((value, i) => (
                  <circle key={`${i} ${value}`} className="dumb__between" cx={x(value)} cy="50%" r="4" />
                ))}
                <circle className="dumb__now" cx={x(row.last)} cy="50%" r="6" />
              </svg>
              <span className="small quiet">{row.word}</span>
            </div>
          )
        })}
      </div>
    </ChartWithTable>
  )
}

const way = (r: DumbbellRow): number[] => [...(r.first === null ? [] : [r.first]), ...(r.between ?? []), r.last]
