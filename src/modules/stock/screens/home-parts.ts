import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { stock } from '../policy.ts'

export const parts: HomePartsOf<typeof stock> = [
  {
    name: 'kits',
    may: 'stock.count',
    at: 'main',
    order: 60,
    load: () => import('./home-kits.tsx').then((m) => m.HomeKits),
  },
]
