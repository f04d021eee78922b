import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DataTable } from '../../../design/data-table.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Who has read this file, when, and which part of it. */
export function Readers({ page: { caseId } }: CasePart) {
  const read = useRead(api.audit.readersOfCase, { caseId })
  return (
    <div className="stack">
      <p className="quiet">{t('readers.why')}</p>
      <ReadView read={read}>
        {({ reads }) =>
          reads.length === 0 ? (
            <p>{t('readers.empty')}</p>
          ) : (
            <DataTable
              caption={t('readers.title')}
              rows={reads.map((r, i) => ({ ...r, key: `${r.at} ${i}` }))}
              rowKey={(r) => r.key}
              columns={[
                { key: 'at', label: t('readers.when'), cell: (r) => `${shortDay(r.at)} ${clockOf(r.at)}` },
                { key: 'who', label: t('readers.who'), head: true, cell: (r) => r.who },
                { key: 'class', label: t('readers.what'), cell: (r) => t.code('readers.class', r.class) },
              ]}
            />
          )
        }
      </ReadView>
    </div>
  )
}
