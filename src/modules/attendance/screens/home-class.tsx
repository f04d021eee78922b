import { clockOf, nearDay, shortDay, timeSaid, todayKey } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { NowBox } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api, type MySession } from './api.ts'
import { t } from './words.ts'

/** My sessions of today and their rolls, as the one thing to do; of a class also how many are in the house. */
export function HomeClass() {
  const { data } = useRead(api.attendance.mine, {})
  const isClass = useMay('attendance.roll')
  if (!data) return null
  if (isClass) return <Class sessions={data.sessions} />
  if (data.sessions.length === 0) return null
  return (
    <NowBox title={t('home.sessions')}>
      <Rolls sessions={data.sessions} />
    </NowBox>
  )
}

function Class({ sessions }: { sessions: readonly MySession[] }) {
  const { data } = useRead(api.attendance.twoWeeks, {})
  if (!data) return null
  const { last } = data
  return (
    <NowBox
      title={t('home.class', { count: data.women })}
      note={
        last
          ? t('home.last_roll', {
              day: nearDay(last.heldAt),
              at: clockOf(last.heldAt),
              attended: last.attended,
              listed: last.listed,
            })
          : t('home.no_roll')
      }
    >
      <Rolls sessions={sessions} />
      {last && (
        <LinkButton kind="plain" href={`/catat/kelompok/${last.groupId}`}>
          {t('home.open_last')}
        </LinkButton>
      )}
      {data.women > 0 && sessions.every((s) => s.rollId) && (
        <LinkButton kind={sessions.length === 0 ? 'primary' : 'plain'} href="/presensi">
          {t('home.roll')}
        </LinkButton>
      )}
    </NowBox>
  )
}

function Rolls({ sessions }: { sessions: readonly MySession[] }) {
  const today = todayKey()
  // today's first; what was missed on an earlier day stands after it and looks quieter
  return sessions
    .toSorted((a, b) => Number(b.onDay === today) - Number(a.onDay === today))
    .map((s) => {
      const isToday = s.onDay === today
      const day = isToday ? '' : `${shortDay(s.onDay)} `
      const of = { title: s.title, at: `${day}${timeSaid(s.starts)}` }
      return s.rollId ? (
        <LinkButton key={s.sessionId} kind="plain" icon="check" href={`/catat/kelompok/${s.rollId}`}>
          {t('home.rolled', of)}
        </LinkButton>
      ) : (
        <LinkButton
          key={s.sessionId}
          kind={isToday ? 'primary' : undefined}
          icon="checklist"
          href={`/presensi/${s.sessionId}`}
        >
          {t('home.roll_of', of)}
        </LinkButton>
      )
    })
}
