import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { api, type Field, type Filter, type List } from './api.ts'
import { ColumnHead } from './import-columns.tsx'
import { ImportRow } from './import-row.tsx'
import { t } from './words.ts'

const USUAL: readonly Field[] = ['name', 'nik', 'birth_date', 'birth_place_and_date', 'district', 'note']

/** The columns that a person needs for deciding: the usual ones, and any that has a problem now. */
function shownColumns(list: List): List['columns'] {
  const odd = new Set(list.rows.flatMap((r) => r.problems.map((p) => p.column)))
  return list.columns.filter(
    (c) => USUAL.includes(c.field) || (odd.has(c.column) && c.field !== 'category' && c.field !== 'ignore'),
  )
}

/** Rows of one kind, a hundred at a time. */
export function ImportRows({ list, filter, onColumns }: { list: List; filter: Filter; onColumns: () => void }) {
  const [pages, setPages] = useState<number[]>([])
  const columns = shownColumns(list)
  const others = list.columns.length - columns.length
  const last = list.rows.at(-1)
  if (list.rows.length === 0) return <p className="quiet">{t('imp.empty')}</p>
  return (
    <section
      className="table-box"
      tabIndex={0}
      aria-label={t(filter === 'must_decide' ? 'imp.must_decide' : 'imp.read')}
    >
      <table className="table table--cards imp">
        <thead>
          <tr>
            <th scope="col">{t('imp.row')}</th>
            {columns.map((c) => (
              <ColumnHead key={c.column} list={list} column={c} />
            ))}
            <th scope="col">
              <span className="imp__col">{t('imp.decision')}</span>
              <span className="imp__more">
                {others > 0 && (
                  <Button small kind="plain" onClick={onColumns}>
                    {t('imp.other_columns', { n: others })}
                  </Button>
                )}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <ImportRow key={row.row} list={list} row={row} columns={columns} />
          ))}
        </tbody>
        {pages.map((after) => (
          <More
            key={after}
            list={list}
            filter={filter}
            after={after}
            columns={columns}
            onMore={(next) => setPages([...pages, next])}
            isLast={after === pages.at(-1)}
          />
        ))}
      </table>
      {list.more && pages.length === 0 && last && (
        <Button wide onClick={() => setPages([last.row])}>
          {t('list.more')}
        </Button>
      )}
    </section>
  )
}

type MoreProps = {
  list: List
  filter: Filter
  after: number
  columns: List['columns']
  onMore: (next: number) => void
  isLast: boolean
}

function More({ list, filter, after, columns, onMore, isLast }: MoreProps) {
  const read = useRead(api.lists.page, { listId: list.listId, weight: filter, afterRow: after }, { keep: true })
  const span = columns.length + 2
  return (
    <tbody>
      {read.data ? (
        <>
          {read.data.rows.map((row) => (
            <ImportRow key={row.row} list={list} row={row} columns={columns} />
          ))}
          {read.data.more && isLast && (
            <tr>
              <td colSpan={span}>
                <Button wide onClick={() => onMore(read.data.rows.at(-1)?.row ?? after)}>
                  {t('list.more')}
                </Button>
              </td>
            </tr>
          )}
        </>
      ) : (
        <tr>
          <td colSpan={span}>
            <ReadView read={read} lines={3}>
              {() => null}
            </ReadView>
          </td>
        </tr>
      )}
    </tbody>
  )
}
