import { createClient } from '../../../app/web/client/create-client.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import type { __camel__ } from '../contract.ts'
import { t } from './words.ts'

const api = createClient<{ __camel__: typeof __camel__ }>()

/** What has been recorded about a case. */
export function List({ caseId }: { caseId: string }) {
  const read = useRead(api.__camel__.list, { caseId })
  return (
    <ReadView read={read} label={t('title')}>
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState title={t('empty')} />
        ) : (
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <time dateTime={row.happenedOn}>{row.happenedOn}</time>
              </li>
            ))}
          </ul>
        )
      }
    </ReadView>
  )
}
