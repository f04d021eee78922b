import { lazy, Suspense } from 'react'
import { Home } from '../../../modules/tasks/screens/home.tsx'
import { ErrorBoundary } from '../error-boundary.tsx'
import { t } from '../words.ts'

/** The parts come when the work stands: nobody waits for them. */
const Parts = lazy(() => import('./home-parts-at.tsx').then((m) => ({ default: m.HomePartsAt })))

/** Beranda: the work of the person, and around it what the modules put there for whoever may see it. */
export const HomePage = () => (
  <Home
    parts={(at) => (
      <ErrorBoundary instead={<p className="quiet">{t('home.broken')}</p>}>
        <Suspense>
          <Parts at={at} />
        </Suspense>
      </ErrorBoundary>
    )}
  />
)
