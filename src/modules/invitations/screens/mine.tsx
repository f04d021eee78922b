import { fullDay, longDay, timeSaid } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Own } from './api.ts'
import { t } from './words.ts'

/** Sesi saya: what one was asked to give. */
export function MinePage() {
  const read = useRead(api.invitations.mine, {})
  return (
    <>
      <PageHead
        title={t('mine.title')}
        note={t('mine.note')}
        actions={<LinkButton href="/kalender">{t('mine.feed')}</LinkButton>}
      />
      <ReadView read={read} lines={4}>
        {({ sessions }) => <Sessions sessions={sessions} />}
      </ReadView>
    </>
  )
}

/** On Beranda: all that a guest has here; whoever works here has it only when there is something. */
export function HomeMine() {
  const { data } = useRead(api.invitations.mine, {})
  const readsTimetable = useMay('programme.read')
  if (!data || (data.sessions.length === 0 && readsTimetable)) return null
  return (
    <Section title={t('mine.title')} count={data.sessions.length}>
      <Sessions sessions={data.sessions} />
    </Section>
  )
}

function Sessions({ sessions }: { sessions: readonly Own[] }) {
  if (sessions.length === 0)
    return (
      <EmptyState title={t('mine.empty')} next={t('mine.empty_who')}>
        {t('mine.empty_why')}
      </EmptyState>
    )
  return (
    <ul className="card lines">
      {sessions.map((s) => (
        <li key={s.sessionId} className="card__body stack stack-2">
          <p>
            <b>{s.title}</b>
          </p>
          <p>
            {longDay(s.onDay)}, {timeSaid(s.starts)}–{timeSaid(s.ends)}
          </p>
          <p className="small quiet">
            {[
              s.place ?? t('mine.no_place'),
              s.group ?? t(`meantFor.${s.meantFor}`),
              s.women === null ? null : t('mine.women', { count: s.women }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {s.firstNames.length > 0 && <p>{t('mine.names', { names: s.firstNames.join(', ') })}</p>}
          <p className="small quiet">{t('mine.until', { day: fullDay(s.untilOn) })}</p>
        </li>
      ))}
    </ul>
  )
}
