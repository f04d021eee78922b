import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { api } from './api.ts'
import { DecisionLine } from './decision-line.tsx'
import { HomeUrgent } from './home-urgent.tsx'
import { t } from './words.ts'

/** What waits for my decision, what may not wait first; each opens with its proof in view. No bulk approval (W10). */
export function Approvals() {
  const read = useRead(api.tasks.approvals, {})
  return (
    <ReadView read={read}>
      {({ items }) => (
        <div className="stack stack-5">
          <PageHead
            title={t('approvals.title')}
            note={items.length > 0 ? t('approvals.count', { count: items.length }) : undefined}
          />
          <HomeUrgent />
          {items.length === 0 ? (
            <Empty {...{ t, name: 'approvals.empty', href: '/beranda' }} />
          ) : (
            <ul className="card lines loose-tasks">
              {items.map((i) => (
                <DecisionLine key={i.taskId} of={i} />
              ))}
            </ul>
          )}
        </div>
      )}
    </ReadView>
  )
}
