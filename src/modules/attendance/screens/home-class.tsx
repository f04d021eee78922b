import { clockOf, nearDay, shortDay, timeSaid, todayKey } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { NowBox } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api, type MySession } from './api.ts'
import { MissingRolls } from './missing-rolls.tsx'
import { t } from './words.ts'

/** My sessions of today and their rolls, as the one thing to do; of a class also how many are in the house. */
export function HomeClass() {
  const { data } = useRead(api.attendance.mine, {})
  const isClass = useMay('attendance.roll')
  const keeps = useMay('attendance.missing')
  if (!data) return null
  // whoever keeps everybody's attendance and gives no session has nothing of her own to write
  if (keeps && data.sessions.length === 0) return <OfOthers />
  if (isClass)
    return (
      <>
        <Class sessions={data.sessions} />
        {keeps && <OfOthers />}
      </>
    )
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

/** So many stand on a home; the others on their page. */
const SHOWN = 4

function OfOthers() {
  const { data } = useRead(api.attendance.missing, {})
  if (!data || data.sessions.length === 0) return null
  const more = data.sessions.length > SHOWN
  return (
    <Section
      title={t('missing.title')}
      count={data.sessions.length}
      more={more ? { href: '/presensi', label: t('missing.all') } : undefined}
    >
      <MissingRolls of={data.sessions.toReversed().slice(0, SHOWN)} />
    </Section>
  )
}

function Rolls({ sessions }: { sessions: readonly MySession[] }) {
  const today = todayKey()
  const missed = sessions.filter((s) => s.onDay !== today).length
  // today's first; what was missed on an earlier day stands after it, is said to be late and looks quieter
  const rows = sessions
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
  return (
    <>
      {rows.slice(0, rows.length - missed)}
      {missed > 0 && <StatusText kind="back">{t('home.missed_rolls', { count: missed })}</StatusText>}
      {rows.slice(rows.length - missed)}
    </>
  )
}
