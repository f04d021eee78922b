import type { ReactNode } from 'react'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import type { Cursor, List, RowOf } from '../../../kernel/list.ts'
import { t as shell } from '../words.ts'
import { ListFilters, type Options } from './list-filters.tsx'
import { More } from './list-more.tsx'
import { ListPaper, narrowedBy } from './list-paper.tsx'
import { type Drawing, ListTable } from './list-table.tsx'
import { ReadView } from './read-view.tsx'
import type { Listed } from './use-list.ts'

/** A list that comes in pages: filters, table, what follows; on paper also what it is, who printed it and when. */
export function ListView<L extends List, Row extends RowOf<L['columns']>>(
  props: Drawing<L, Row> & {
    list: Listed<L, { items: readonly Row[]; next: Cursor | null }>
    /** instead of a table without rows, while nothing narrows it */
    empty: ReactNode
    /** what may be chosen of rows that only the screen knows, by filter */
    options?: Options | undefined
    /** rows that stand otherwise than in a table */
    children?: ((rows: readonly Row[]) => ReactNode) | undefined
  },
) {
  const { list, empty, children, t, options } = props
  const { of, state, read, more, sortBy, narrowed } = list
  const order = state.sort ?? of.order
  return (
    <>
      <ListFilters {...{ list, t, options }} />
      <ReadView read={read} lines={8}>
        {(rows) =>
          rows.length === 0 ? (
            narrowed ? (
              <NothingFound clear={narrowed.clear} />
            ) : (
              empty
            )
          ) : (
            <>
              <ListPaper {...props} {...{ of, rows, order }} filter={narrowedBy(list, t, options)} />
              {children ? children(rows) : <ListTable {...props} {...{ of, rows, order }} onSort={sortBy} />}
              {more && <More more={more} />}
            </>
          )
        }
      </ReadView>
    </>
  )
}

export const NothingFound = ({ clear }: { clear: () => void }) => (
  <EmptyState title={shell('list.nothing')} next={<Button onClick={clear}>{shell('list.clear')}</Button>} />
)
