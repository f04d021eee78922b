import type { ReactNode } from 'react'
import { Checkbox } from '../../../design/checkbox.tsx'
import { DataTable, type Column as Shown } from '../../../design/data-table.tsx'
import { Link } from '../../../design/link.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { type Column, codeKey, type List, labelKey, type Order, type RowOf, type WordOf } from '../../../kernel/list.ts'
import { t as shell } from '../words.ts'
import { dayMonthYear, momentOf, momentYear, shortDay, todayKey } from './days.ts'
import { Called, type Named, personOf } from './person-of.ts'
import type { Picks } from './use-picks.ts'

type Cell<Row> = (row: Row) => ReactNode
/** What a screen adds to a list: its own cells, where a name leads, and what stands under it. */
export type Drawing<L extends List, Row> = {
  /** words of the module: a label or a code without its word does not compile */
  t: (key: WordOf<L>) => string
  caption: string
  rowKey: (row: Row) => string
  href?: ((row: Row) => string | undefined) | undefined
  facts?: ((row: Row) => readonly ReactNode[]) | undefined
  /** cells that the screen draws itself: each `own` column, and any other */
  cells?: { readonly [K in keyof L['columns']]?: Cell<Row> } | undefined
  /** columns in which nothing stands for whoever looks */
  without?: readonly (keyof L['columns'] & string)[] | undefined
  /** rows are being chosen: each has a box before it */
  picks?: Picks | undefined
}

/** The table of a list, as the list tells it; on phones each row is a card. */
export function ListTable<L extends List, Row extends RowOf<L['columns']>>(
  props: Drawing<L, Row> & {
    of: L
    rows: readonly Row[]
    order?: Order | undefined
    onSort?: ((order: Order) => void) | undefined
  },
) {
  const { of, rows, rowKey, caption, order, onSort } = props
  const without: readonly string[] = props.without ?? []
  const told = Object.entries(of.columns).filter(([name, column]) => column.on !== 'sheet' && !without.includes(name))
  const columns = told.map(([name, column]) => columnOf(name, column, props))
  const shown = props.picks ? [boxOf(props.picks, rowKey), ...columns] : columns
  return <DataTable {...{ rows, rowKey, caption, onSort }} columns={shown} sorting={order} />
}

/** Read aloud with her name: a column of boxes that all say the same says nothing. */
const boxOf = <Row,>(picks: Picks, rowKey: (row: Row) => string): Shown<Row> => ({
  key: 'pick',
  label: shell('list.pick'),
  cell: (row) => (
    <Checkbox
      label={
        <span className="sr">
          {shell('list.pick')} <Called of={row as Named /* only rows about women are chosen */} />
        </span>
      }
      checked={picks.has(rowKey(row))}
      onChange={(on) => picks.put(rowKey(row), on)}
    />
  ),
})

function columnOf<L extends List, Row>(name: string, of: Column, props: Drawing<L, Row> & { of: L }): Shown<Row> {
  const say = props.t as (key: string) => string // keys of the list, and the words of the list are all there
  const cells: Partial<Record<string, Cell<Row>>> = props.cells ?? {}
  /** what names the row leads to it, be it a name, a text or a code */
  const said: Cell<Row> = (row) => {
    const [value, href] = [plain(name, of, row, say), of.head && props.href?.(row)]
    return href ? <Link href={href}>{value}</Link> : value
  }
  return {
    key: name,
    label: say(labelKey(props.of, name)),
    head: of.head,
    right: of.kind === 'count',
    phone: of.phone,
    sort: of.sort,
    cell: cells[name] ?? ((row) => (of.kind === 'person' ? <Name {...props} row={row} /> : said(row))),
  }
}

function Name<L extends List, Row>({ row, href, facts }: Drawing<L, Row> & { row: Row }) {
  const person = personOf(row as Named) // RowOf: a list with a person has her in each row
  return <PersonName person={person} href={href?.(row)} size="small" facts={facts?.(row)} />
}

function plain(name: string, of: Column, row: unknown, say: (key: string) => string): ReactNode {
  if (of.kind === 'own') throw new Error(`the screen draws ${name} itself`)
  const value = (row as Record<string, string | number | null>)[name] // RowOf: a value of the column's kind
  if (value === null || value === undefined || value === '') return '–'
  if (of.kind === 'code') return say(codeKey(name, of, String(value)))
  const isOfNow = String(value).startsWith(todayKey().slice(0, 4))
  if (of.kind === 'day')
    return <time dateTime={String(value)}>{(isOfNow ? shortDay : dayMonthYear)(String(value))}</time>
  if (of.kind === 'moment')
    return <time dateTime={String(value)}>{(isOfNow ? momentOf : momentYear)(String(value))}</time>
  return value
}
