import type { ReactNode } from 'react'
import type { Order } from '../kernel/list.ts'
import { Icon } from './icon.tsx'
import { t } from './words.ts'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** the cell that names the row */
  head?: boolean | undefined
  right?: boolean | undefined
  /** in the card of a phone: without its label beside its neighbours, or not at all */
  phone?: 'line' | 'none' | undefined
  /** may be sorted; `down`: the first press puts the latest above */
  sort?: boolean | 'down' | undefined
}

type Props<Row> = {
  /** what the table shows; read aloud, and seen when `showCaption` */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** on phones each row becomes a card; false keeps the grid and scrolls */
  cards?: boolean | undefined
  sorting?: Order | undefined
  onSort?: ((sorting: Order) => void) | undefined
  className?: string | undefined
}

/** A native table: real headings for screen readers and for print. A person's row is never tinted. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, cards = true, className } = props
  const look = ['table', cards && 'table--cards', className].filter(Boolean).join(' ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form; a section would be a landmark with the name of the one around it
    <div role="group" className="table-box" tabIndex={0} aria-label={caption}>
      <table className={look}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HeadCell<Row>({ column, sorting, onSort }: Props<Row> & { column: Column<Row> }) {
  const mine = sorting?.by === column.key ? sorting : undefined
  return (
    <th
      scope="col"
      className={column.right ? 'right' : undefined}
      aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : undefined}
    >
      {column.sort && onSort ? (
        <button
          type="button"
          className="table__sort"
          title={t('action.sort', { column: column.label })}
          onClick={() => onSort({ by: column.key, down: mine ? !mine.down : column.sort === 'down' })}
        >
          {column.label}
          {mine && <Icon small name={mine.down ? 'sort-descending' : 'sort-ascending'} />}
        </button>
      ) : (
        column.label
      )}
    </th>
  )
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const cell = column.cell(row)
  // what is not there is a dash in a grid, or nothing where a button would be; a card leaves it out with its label
  const isNone = cell === '–' || cell === '' || cell === false || cell === null || cell === undefined
  const onPhone = column.phone && (column.phone === 'line' ? 'table__line' : 'table__pc')
  const look = [column.right && 'right', isNone && 'table__none', onPhone].filter(Boolean).join(' ') || undefined
  return column.head ? (
    <th scope="row" className={look}>
      {cell}
    </th>
  ) : (
    <td className={look} data-label={column.label}>
      {cell}
    </td>
  )
}
