import { shortDay, timeSaid } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Presensi: the sessions that I give, of today and those that still have no roll. */
export function MyRolls() {
  const read = useRead(api.attendance.mine, {})
  const other = <LinkButton href="/catat/kelompok">{t('rolls.other')}</LinkButton>
  return (
    <ReadView read={read} lines={4}>
      {({ sessions }) =>
        sessions.length === 0 ? (
          <EmptyState page title={t('rolls.none')} next={other}>
            {t('rolls.none_why')}
          </EmptyState>
        ) : (
          <div className="stack measure">
            <PageHead title={t('home.sessions')} actions={other} />
            <Calm>
              {sessions.map((s) => (
                <CalmRow
                  key={s.sessionId}
                  title={s.title}
                  note={[`${shortDay(s.onDay)} ${timeSaid(s.starts)}–${timeSaid(s.ends)}`, s.place]
                    .filter(Boolean)
                    .join(' · ')}
                >
                  {s.rollId ? (
                    <LinkButton icon="check" href={`/catat/kelompok/${s.rollId}`}>
                      {t('rolls.done')}
                    </LinkButton>
                  ) : (
                    <LinkButton kind="primary" icon="checklist" href={`/presensi/${s.sessionId}`}>
                      {t('rolls.open')}
                    </LinkButton>
                  )}
                </CalmRow>
              ))}
            </Calm>
          </div>
        )
      }
    </ReadView>
  )
}
