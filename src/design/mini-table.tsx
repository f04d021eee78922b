import type { ReactNode } from 'react'
import './mini-table.css'

/** What is counted, in rows; the first cell of a row names it. */
export type MiniRows = {
  head: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** Small and quiet: the numbers of one picture or of one week. Amounts stand under each other by their last digit, and the name stays in sight while they are moved aside. */
export function MiniTable({ title, head, rows, money }: MiniRows & { title: string; money?: boolean | undefined }) {
  return (
    <table className={money ? 'mini-table mini-table--money' : 'mini-table'}>
      <caption className="sr">{title}</caption>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {rest.map((cell, i) => (
              <td key={head[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
