import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { night } from '../policy.ts'

export const routes: RoutesOf<typeof night> = [
  {
    path: '/penerimaan-malam/$receptionId',
    title: 'title.night_reception',
    may: 'night.complete',
    back: '/beranda',
    load: () => import('./reception.tsx').then((m) => m.Reception),
  },
]
