import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { deliverers } from '../policy.ts'

export const routes: RoutesOf<typeof deliverers> = [
  {
    path: '/pengajar',
    title: 'title.deliverers',
    may: 'deliverers.read',
    back: '/jadwal',
    load: () => import('./directory.tsx').then((m) => m.Directory),
  },
  {
    path: '/pengajar/$delivererId',
    title: 'title.deliverers',
    may: 'deliverers.read',
    back: '/pengajar',
    load: () => import('./deliverer.tsx').then((m) => m.DelivererPage),
  },
]
