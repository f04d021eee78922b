import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { cleaning } from '../policy.ts'

export const routes: RoutesOf<typeof cleaning> = [
  {
    path: '/piket/penghuni',
    title: 'title.duty',
    may: 'cleaning.read',
    back: '/piket',
    load: () => import('./roster.tsx').then((m) => m.ChoreRoster),
  },
]
