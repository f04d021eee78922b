import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { health } from '../policy.ts'

export const routes: RoutesOf<typeof health> = [
  {
    path: '/obat',
    title: 'title.medicines',
    may: 'health.stock',
    load: () => import('./stock.tsx').then((m) => m.Stock),
  },
]
