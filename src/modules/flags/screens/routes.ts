import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { flags } from '../policy.ts'

export const routes: RoutesOf<typeof flags> = [
  {
    path: '/penerima-manfaat/$caseId/keselamatan',
    title: 'title.safety',
    may: 'flags.read',
    back: '/penerima-manfaat',
    frame: 'timeline',
    load: () => import('./case-safety.tsx').then((m) => m.CaseSafety),
  },
  {
    path: '/penerima-manfaat/$caseId/keselamatan/berhenti',
    title: 'title.safety',
    may: 'flags.work',
    back: '/penerima-manfaat',
    load: () => import('./stop-page.tsx').then((m) => m.StopPage),
  },
]
