import { momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { incidentList } from '../lists/incidents.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Kejadian: what happened, of what was sealed to this reader, or that she leads; who must still be told is said in its row. */
export function Book() {
  const read = useRead(api.incidents.book, {}, { fresh: true })
  return (
    <>
      <PageHead
        title={t('book.title')}
        note={t('book.note')}
        actions={
          <LinkButton kind="primary" icon="plus" href="/kejadian/baru">
            {t('book.new')}
          </LinkButton>
        }
      />
      <ReadView read={read} lines={6}>
        {({ incidents }) =>
          incidents.length === 0 ? (
            <Empty {...{ t, name: 'book.empty', href: '/kejadian/baru' }} />
          ) : (
            <WholeList
              of={incidentList}
              t={t}
              caption={t('book.title')}
              rows={incidents}
              rowKey={(i) => i.incidentId}
              href={(i) => `/kejadian/${i.incidentId}`}
              cells={{
                waits: (i) =>
                  i.waits ? (
                    <StatusText kind={i.waits.isLate ? 'back' : 'wait'}>
                      {t(i.waits.isLate ? 'waits.late' : 'waits.until', {
                        whom: t.code('whom', i.waits.whom),
                        at: momentOf(i.waits.dueAt),
                      })}
                    </StatusText>
                  ) : (
                    <StatusText kind={i.closedAt ? 'full' : 'doing'}>
                      {t(i.closedAt ? 'waits.closed' : 'waits.open')}
                    </StatusText>
                  ),
              }}
            />
          )
        }
      </ReadView>
    </>
  )
}
