import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { health } from '../policy.ts'

export const routes: RoutesOf<typeof health> = [
  {
    path: '/penerima-manfaat/$caseId/kesehatan',
    title: 'title.health',
    may: 'health.read',
    back: '/penerima-manfaat',
    frame: 'health',
    load: () => import('./health-tab.tsx').then((m) => m.HealthTab),
  },
]
