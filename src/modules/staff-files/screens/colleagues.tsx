import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { colleagueList } from '../lists/colleagues.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Kepegawaian: everybody by name, what ends soon, and who is on leave. */
export function Colleagues() {
  const read = useRead(api.staffFiles.colleagues, {})
  return (
    <>
      <PageHead title={t('colleagues.title')} note={t('colleagues.note')} />
      <ReadView read={read} lines={10}>
        {({ people }) => (
          <WholeList
            of={colleagueList}
            t={t}
            caption={t('colleagues.title')}
            rows={people}
            rowKey={(p) => p.personId}
            href={(p) => `/kepegawaian/${p.personId}`}
            cells={{
              endsSoon: (p) =>
                p.endsSoon > 0 ? <Flag icon="alert-circle">{t('colleagues.soon', { n: p.endsSoon })}</Flag> : '–',
              onLeaveUntil: (p) => (p.onLeaveUntil ? t('colleagues.until', { day: shortDay(p.onLeaveUntil) }) : '–'),
            }}
          />
        )}
      </ReadView>
    </>
  )
}
