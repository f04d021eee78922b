import { lazy, Suspense, useSyncExternalStore } from 'react'
import { isWhyAsked, onWhyAsked } from '../client/many-files.ts'

const Ask = lazy(() =>
  import('../../../modules/bulk-reading/screens/go-on-dialog.tsx').then((m) => ({ default: m.GoOnDialog })),
)

/** Asks why very many files are opened within an hour: rare, so its code comes then. */
export function ManyFilesDialog() {
  return useSyncExternalStore(onWhyAsked, isWhyAsked) ? (
    <Suspense fallback={null}>
      <Ask />
    </Suspense>
  ) : null
}
