import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { exhibitions } from '../policy.ts'

export const routes: RoutesOf<typeof exhibitions> = [
  {
    path: '/pameran',
    title: 'title.exhibitions',
    may: 'exhibitions.read',
    load: () => import('./outings.tsx').then((m) => m.Outings),
  },
  {
    path: '/pameran/$outingId',
    title: 'title.exhibitions',
    may: 'exhibitions.read',
    back: '/pameran',
    load: () => import('./one-outing.tsx').then((m) => m.OneOuting),
  },
]
