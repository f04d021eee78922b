import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { stock } from '../policy.ts'

export const routes: RoutesOf<typeof stock> = [
  {
    path: '/alat',
    title: 'title.stock',
    may: 'stock.read',
    load: () => import('./kits.tsx').then((m) => m.Kits),
  },
]
