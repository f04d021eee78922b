import { useRead } from '../../../app/web/client/use-read.ts'
import { Icon } from '../../../design/icon.tsx'
import { api } from './api.ts'
import { sayProblem } from './say.ts'
import { t } from './words.ts'

/** What was tidied, each with what was done to it. */
export function ImportTidied({ listId, count }: { listId: string; count: number }) {
  const read = useRead(api.lists.page, { listId, weight: 'note' })
  return (
    <details className="fold" open>
      <summary>
        <Icon name="chevron-right" className="icon fold__chev" />
        {t('imp.tidied')} <span className="count">{count}</span>
      </summary>
      <ul className="tidy lines card">
        {(read.data?.rows ?? []).map((r) => (
          <li key={r.row}>
            <span>
              <b>
                {r.row} {r.name}
              </b>
            </span>
            <span className="quiet">{r.problems.map(sayProblem).join(' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
