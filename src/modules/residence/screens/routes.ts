import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { residence } from '../policy.ts'

export const routes: RoutesOf<typeof residence> = [
  {
    path: '/kamar',
    title: 'title.rooms',
    may: 'residence.read',
    load: () => import('./rooms.tsx').then((m) => m.Rooms),
  },
]
