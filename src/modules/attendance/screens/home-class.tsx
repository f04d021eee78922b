import { clockOf, nearDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { NowBox } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** My class: how many are in the house, and the roll as the one thing to do. */
export function HomeClass() {
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
      {data.women > 0 && (
        <LinkButton kind="primary" href="/catat/kelompok">
          {t('home.roll')}
        </LinkButton>
      )}
    </NowBox>
  )
}
