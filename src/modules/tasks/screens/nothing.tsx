import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState, Next } from '../../../design/empty-state.tsx'
import { api, type HomePage } from './api.ts'
import { t } from './words.ts'

/** That nothing waits is said by the numbers of the menu alone: as long as one of them stands, this sentence does not. News alone asks for nothing. */
export function Nothing({ home }: { home: HomePage }) {
  const { data } = useRead(api.tasks.waiting, {})
  // a guest has no list: what she was asked to give is all that is hers, and it says itself when there is none
  const [hasList, isInvited] = [useMay('tasks.do'), useMay('invitations.mine')]
  if (isInvited && !hasList) return null
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
