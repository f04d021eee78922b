import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { residence } from '../policy.ts'

export const routes: RoutesOf<typeof residence> = [
  {
    path: '/malam',
    title: 'title.tonight',
    may: 'residence.tonight',
    load: () => import('./tonight.tsx').then((m) => m.Tonight),
  },
  {
    path: '/kamar',
    title: 'title.rooms',
    may: 'residence.read',
    load: () => import('./rooms.tsx').then((m) => m.Rooms),
  },
]
