import { type FunctionComponent, lazy, Suspense } from 'react'
import type { HomePart } from '../client/home-part.ts'
import { useMe } from '../client/session.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import { partsFor } from '../home-parts-for.ts'
import { t } from '../words.ts'

const drawn = new Map<HomePart, FunctionComponent>()

function componentOf(part: HomePart): FunctionComponent {
  const made = drawn.get(part) ?? lazy(() => part.load().then((Part) => ({ default: () => <Part /> })))
  drawn.set(part, made)
  return made
}

/** The parts of one place that this person may see. One that breaks takes no other with it. */
export function HomePartsAt({ at }: { at: HomePart['at'] }) {
  return partsFor(useMe().actions, at).map((part) => {
    const Part = componentOf(part)
    return (
      <ErrorBoundary key={part.name} instead={<p className="quiet">{t('home.broken')}</p>}>
        <Suspense>
          <Part />
        </Suspense>
      </ErrorBoundary>
    )
  })
}
