import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState, Next } from '../../../design/empty-state.tsx'
import { api, type HomePage } from './api.ts'
import { t } from './words.ts'

/** That nothing waits is said by the numbers of the menu alone: as long as one of them stands, this sentence does not. News alone asks for nothing. */
export function Nothing({ home }: { home: HomePage }) {
  const { data } = useRead(api.tasks.waiting, {})
  if (!data || data.places.some((place) => place.path !== '/kabar')) return null
  return (
    <EmptyState
      title={t('home.nobody')}
      next={
        <Next href="/penerima-manfaat" who={t('home.nobody_who')}>
          {t('home.nobody_do')}
        </Next>
      }
    >
      {t(`home.${aheadOf(home)}`, { things: home.soon.length })}
    </EmptyState>
  )
}

/** What waits although nothing is urgent. */
function aheadOf(home: HomePage) {
  if (home.soon.length > 0) return 'empty_week'
  return home.open.length > 0 ? 'empty_open' : 'empty_ahead'
}
