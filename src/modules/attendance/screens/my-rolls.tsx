import type { ReactNode } from 'react'
import { shortDay, timeSaid, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { MissingRolls } from './missing-rolls.tsx'
import { t } from './words.ts'

/** Presensi: the sessions that I give, of today and those that still have no roll; whoever keeps the attendance sees those of others too. */
export const MyRolls = () => (useMay('attendance.missing') ? <Keeper /> : <Mine />)

function Keeper() {
  const read = useRead(api.attendance.missing, {})
  return (
    <ReadView read={read} lines={4}>
      {({ sessions }) =>
        sessions.length === 0 ? (
          <Mine />
        ) : (
          <Mine
            others={
              <Section title={t('missing.title')} count={sessions.length}>
                <MissingRolls of={sessions.toReversed()} />
              </Section>
            }
          />
        )
      }
    </ReadView>
  )
}

function Mine({ others }: { others?: ReactNode }) {
  const read = useRead(api.attendance.mine, {})
  const today = todayKey()
  const other = <LinkButton href="/catat/kelompok">{t('rolls.other')}</LinkButton>
  return (
    <ReadView read={read} lines={4}>
      {({ sessions }) =>
        sessions.length === 0 && !others ? (
          <EmptyState page title={t('rolls.none')} next={other}>
            {t('rolls.none_why')}
          </EmptyState>
        ) : (
          <div className="stack measure">
            <PageHead title={t(sessions.length > 0 ? 'home.sessions' : 'rolls.title')} actions={other} />
            {sessions.length > 0 && (
              <Calm>
                {sessions
                  .toSorted((a, b) => Number(b.onDay === today) - Number(a.onDay === today))
                  .map((s) => (
                    <CalmRow
                      key={s.sessionId}
                      title={s.title}
                      note={[`${shortDay(s.onDay)} ${timeSaid(s.starts)}–${timeSaid(s.ends)}`, s.place]
                        .filter(Boolean)
                        .join(' · ')}
                    >
                      {!s.rollId && s.onDay !== today && <StatusText kind="back">{t('rolls.late')}</StatusText>}
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
            )}
            {others}
          </div>
        )
      }
    </ReadView>
  )
}
