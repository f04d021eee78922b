import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState, Next } from '../../../design/empty-state.tsx'
import { api, type HomePage } from './api.ts'
import { t } from './words.ts'

/** That nothing waits is said by the numbers of the menu alone: as long as one of them stands, this sentence does not. News alone asks for nothing. */
export function Nothing({ home }: { home: HomePage }) {
  const { data } = useRead(api.tasks.waiting, {})
  if (!data || data.places.some((place) => place.path !== '/kabar')) {
    // what comes within a week is worth a line below what waits now
    return (
      data && home.week.things > 0 && <p className="quiet">{`${t('home.week')}: ${t('home.week_count', home.week)}`}</p>
    )
  }
  return (
    <EmptyState
      title={t('home.nobody')}
      next={
        <Next href="/penerima-manfaat" who={t('home.nobody_who')}>
          {t('home.nobody_do')}
        </Next>
      }
    >
      {t(`home.${aheadOf(home)}`, home.week)}
    </EmptyState>
  )
}

/** What waits although nothing is urgent. */
function aheadOf(home: HomePage) {
  if (home.week.things > 0) return 'empty_week'
  return home.open.length > 0 ? 'empty_open' : 'empty_ahead'
}
