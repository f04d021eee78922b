import type { ReactNode } from 'react'
import { PrintHead } from '../../../design/print.tsx'
import type { Cursor, List, RowOf } from '../../../kernel/list.ts'
import { clockOf, longDay } from './days.ts'
import { ListFilters } from './list-filters.tsx'
import { More } from './list-more.tsx'
import { type Drawing, ListTable } from './list-table.tsx'
import { ReadView } from './read-view.tsx'
import { useMe } from './session.ts'
import type { Listed } from './use-list.ts'

/** A list that comes in pages: filters, table, what follows; on paper also what it is, who printed it and when. */
export function ListView<L extends List, Row extends RowOf<L['columns']>>(
  props: Drawing<L, Row> & {
    list: Listed<L, { items: readonly Row[]; next: Cursor | null }>
    /** instead of a table without rows */
    empty: ReactNode
    /** rows that stand otherwise than in a table */
    children?: ((rows: readonly Row[]) => ReactNode) | undefined
  },
) {
  const { list, empty, children, t } = props
  const { of, state, read, more, sortBy } = list
  return (
    <>
      <ListFilters list={list} t={t} />
      <ReadView read={read} lines={8}>
        {(rows) =>
          rows.length === 0 ? (
            empty
          ) : (
            <>
              <ListPaper {...{ of }} caption={props.caption} />
              {children ? (
                children(rows)
              ) : (
                <ListTable {...props} {...{ of, rows }} order={state.sort ?? of.order} onSort={sortBy} />
              )}
              {more && <More more={more} />}
            </>
          )
        }
      </ReadView>
    </>
  )
}

export function ListPaper({ of, caption }: { of: List; caption: string }) {
  const { account } = useMe()
  const now = new Date()
  return (
    <PrintHead
      title={caption}
      place={account.centre.name}
      by={account.name}
      at={`${longDay(now)} ${clockOf(now)}`}
      open={of.open}
    />
  )
}
