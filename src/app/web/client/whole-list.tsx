import type { ReactNode } from 'react'
import type { List, Order, RowOf } from '../../../kernel/list.ts'
import { addressOf, stateOf } from './list-address.ts'
import { ListPaper } from './list-paper.tsx'
import { type Drawing, ListTable } from './list-table.tsx'
import { PrintList } from './print-list.tsx'
import { navigate, usePlace } from './route.ts'

/** More than a screen shows at once: such a list is taken to paper by a button of its own. */
const A_SCREEN = 15

/** A list that comes whole: the browser sorts what it has, by what may be sorted; the order stands in the address. */
export function WholeList<L extends List, Row extends RowOf<L['columns']>>(
  props: Drawing<L, Row> & {
    of: L
    rows: readonly Row[]
    /** where it is taken out as a sheet, too: its `ListOut` */
    out?: ReactNode
  },
) {
  const { of, out } = props
  const { search } = usePlace()
  const order = stateOf(of, search).sort ?? of.order
  const rows = order ? props.rows.toSorted(by(order)) : props.rows
  const onSort = (sort: Order) =>
    navigate(`${location.pathname}${addressOf(of, { chosen: {}, sort }, location.search)}`, { replace: true })
  return (
    <>
      {out ?? (rows.length > A_SCREEN && <PrintList />)}
      <ListPaper {...props} order={order} />
      <ListTable {...props} {...{ rows, order, onSort }} />
    </>
  )
}

/** What is not there stands last, whichever way. */
const by = (order: Order) => (a: object, b: object) => {
  const [one, other] = [a, b].map((row) => (row as Record<string, string | number | null>)[order.by]) // RowOf: a value of its kind
  if (one === null || one === undefined || other === null || other === undefined)
    return Number(other !== null && other !== undefined) - Number(one !== null && one !== undefined)
  const less =
    typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other))
  return order.down ? -less : less
}
