import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { sentList } from '../lists/work.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** What colleagues sent to the head: what waits first. In the order of time, and nothing of it beside another. */
export function Sent() {
  const read = useRead(api.supervision.sent, {})
  return (
    <>
      <PageHead title={t('sent.title')} note={t('sent.note')} />
      <ReadView read={read} lines={6}>
        {({ reviews }) =>
          reviews.length === 0 ? (
            <EmptyState title={t('sent.none')} next={<LinkButton href="/bukti-kerja">{t('sent.none_do')}</LinkButton>}>
              {t('sent.none_why')}
            </EmptyState>
          ) : (
            <WholeList
              of={sentList}
              t={t}
              caption={t('sent.title')}
              rows={reviews}
              rowKey={(r) => r.reviewId}
              href={(r) => `/bukti-kerja/${r.reviewId}`}
            />
          )
        }
      </ReadView>
    </>
  )
}
