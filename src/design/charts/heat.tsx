import type { ReactNode } from 'react'
import { Link } from '../link.tsx'
import './charts.css'

export type HeatLevel = 0 | 1 | 2 | 3 | 4
/** Its number or its mark stands in the cell; the shade only helps to find it. */
export type HeatCell = {
  text: string
  level: HeatLevel | 'mark'
  href?: string | undefined
  /** the cell in words, where a letter stands for a word */
  say?: string | undefined
}

type Props = {
  title: string
  note?: ReactNode | undefined
  /** what the rows are */
  corner: string
  columns: readonly { key: string; label: string; say?: string | undefined }[]
  rows: readonly { key: string; label: ReactNode; cells: readonly (HeatCell | null)[] }[]
  hideTitle?: boolean | undefined
  /** one letter a cell: a year fits a screen */
  small?: boolean | undefined
}

/** Who × week, day × hour, month × day: a table that shows where much is. It is its own table, also on paper. */
export function Heat({ title, note, corner, columns, rows, hideTitle, small }: Props) {
  return (
    <div className="heat-frame">
      {/* above the box, so that it does not scroll away with the table */}
      {!hideTitle && (
        <p className="chart__head">
          <span className="chart__title">{title}</span>
          {note && <span className="small quiet">{note}</span>}
        </p>
      )}
      <section className="heat-box" tabIndex={0} aria-label={title}>
        <table className={small ? 'heat heat--small' : 'heat'}>
          <caption className="sr">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((c) => (
                <th key={c.key} scope="col" abbr={c.say}>
                  {c.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {columns.map((c, i) => (
                  <Cell key={c.key} of={row.cells[i] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Cell({ of }: { of: HeatCell | null }) {
  if (!of) return <td />
  const said = of.say ? (
    <div>
      <span aria-hidden="true">{of.text}</span>
      <span className="sr">{of.say}</span>
    </div>
  ) : (
    of.text
  )
  return <td className={`heat__${of.level}`}>{of.href ? <Link href={of.href}>{said}</Link> : said}</td>
}

/** Four shades up to the most that was seen; nothing is no shade. */
export const heatLevel = (value: number, most: number): HeatLevel =>
  value <= 0 ? 0 : (Math.min(4, Math.ceil((4 * value) / Math.max(1, most))) as HeatLevel) // 1 to 4, as it is above nothing
