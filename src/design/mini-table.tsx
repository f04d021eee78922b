import type { ReactNode } from 'react'
import './mini-table.css'

/** What is counted, in rows; the first cell of a row names it. */
export type MiniRows = {
  head: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** Small and quiet: the numbers of one picture or of one week. */
export function MiniTable({ title, head, rows }: MiniRows & { title: string }) {
  return (
    <table className="mini-table">
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
