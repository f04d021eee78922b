import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { longDay, shortDay } from '../client/clock.ts'
import { useTopTitle } from '../client/top-title.ts'
import { t } from '../words.ts'

/** Beranda until the module of cases brings its own: it says what will stand here. */
export function Home() {
  const now = new Date()
  useTopTitle(shortDay(now))
  return (
    <>
      <PageHead className="home-head" title={longDay(now)} />
      <EmptyState title={t('home.empty')}>{t('home.empty_why')}</EmptyState>
    </>
  )
}
