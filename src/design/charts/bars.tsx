import type { ReactNode } from 'react'
import { Link } from '../link.tsx'
import { useHatch } from './hatch.tsx'
import './charts.css'

/** `full` is what counts, `half` what is on its way, `rest` what is left to the whole. */
export type BarLook = 'full' | 'half' | 'rest'
export type BarPart = { key: string; value: number; look: BarLook }
export type BarRow = {
  key: string
  label: string
  parts: readonly BarPart[]
  /** the number in words, "18 dari 20": the row is read by it */
  said: ReactNode
  /** opens the rows that were counted */
  href?: string | undefined
}

type Props = {
  title: string
  note?: ReactNode | undefined
  /** what a row is, what its number is: heads of the table */
  head: readonly [what: string, number: string]
  rows: readonly BarRow[]
  /** the whole of every bar; without it the longest row */
  of?: number | undefined
  hideTitle?: boolean | undefined
  /** what a row is takes a sentence, and its number is short */
  sentences?: boolean | undefined
  /** its number is several numbers, with their words */
  wordy?: boolean | undefined
  /** what a row is takes some words: it has a third of the room, and on a phone a line of its own */
  long?: boolean | undefined
}

const sum = (row: BarRow) => row.parts.reduce((all, p) => all + p.value, 0)

/** Rows of bars: stages, beds, attendance. A table whose middle column is the picture, so it needs no second one. */
export function Bars({ title, note, head, rows, of, hideTitle, sentences, wordy, long }: Props) {
  const whole = of ?? Math.max(1, ...rows.map(sum))
  return (
    <table
      className={['bars', (sentences || wordy) && 'bars--sentences', long && 'bars--long'].filter(Boolean).join(' ')}
    >
      <caption className={hideTitle ? 'sr' : 'chart__head'}>
        <span className="chart__title">{title}</span>
        {note && <span className="small quiet">{note}</span>}
      </caption>
      <colgroup>
        <col className={sentences ? 'bars__sentence' : 'bars__what'} />
        <col />
        <col className={sentences ? 'bars__short' : wordy ? 'bars__wordy' : 'bars__number'} />
      </colgroup>
      <thead className="sr">
        <tr>
          <th scope="col">{head[0]}</th>
          <td />
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.href ? <Link href={row.href}>{row.label}</Link> : row.label}</th>
            <td className="bars__draw">
              <Bar parts={row.parts} whole={whole} />
            </td>
            <td className="bars__said">{row.said}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One bar, for whoever lays it beside its number. */
export function Bar({ parts, whole }: { parts: readonly BarPart[]; whole: number }) {
  const hatch = useHatch()
  const percent = (value: number) => `${(100 * value) / Math.max(1, whole)}%`
  const from = (at: number) => parts.slice(0, at).reduce((all, p) => all + p.value, 0)
  return (
    <svg aria-hidden="true">
      {hatch.defs}
      {parts.map((p, i) => (
        <rect
          key={p.key}
          className={LOOKS[p.look]}
          {...(p.look === 'half' && { fill: hatch.fill })}
          x={percent(from(i))}
          width={percent(p.value)}
          height="100%"
        />
      ))}
    </svg>
  )
}

const LOOKS: Readonly<Record<BarLook, string>> = { full: 'k-primary', half: 'k-half', rest: 'k-ahead' }
