import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { api } from './api.ts'
import { t, taskWord } from './words.ts'

/** What waits for my decision, the longest waiting first; each opens with its proof in view. No bulk approval (W10). */
export function Approvals() {
  const read = useRead(api.cases.approvals, {})
  return (
    <ReadView read={read}>
      {({ items }) => (
        <>
          <PageHead
            title={t('approvals.title')}
            note={items.length > 0 ? t('approvals.count', { count: items.length }) : undefined}
          />
          {items.length === 0 ? (
            <EmptyState title={t('approvals.empty')}>{t('approvals.empty_why')}</EmptyState>
          ) : (
            <ul className="card lines work__tasks">
              {items.map((i) => (
                <li key={i.taskId} className="todo">
                  <div className="grow">
                    <p>
                      {i.label && <b>{i.label} · </b>}
                      {taskWord(i.kind, i.params)}
                    </p>
                    <p className="small quiet">{t('approvals.waiting', { day: shortDay(i.since) })}</p>
                  </div>
                  {i.link && (
                    <LinkButton small href={i.link}>
                      {t('approvals.open')}
                    </LinkButton>
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </ReadView>
  )
}
