import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { needs } from '../policy.ts'

export const routes: RoutesOf<typeof needs> = [
  {
    path: '/kebutuhan',
    title: 'title.needs',
    may: 'needs.read',
    load: () => import('./needs.tsx').then((m) => m.Needs),
  },
  {
    path: '/kebutuhan/$needId',
    back: '/kebutuhan',
    title: 'title.needs',
    may: 'needs.read',
    load: () => import('./need.tsx').then((m) => m.OneNeed),
  },
]
