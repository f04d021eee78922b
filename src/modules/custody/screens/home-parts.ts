import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { custody } from '../policy.ts'

export const parts: HomePartsOf<typeof custody> = [
  {
    name: 'savings',
    may: 'custody.watch',
    at: 'main',
    order: 55,
    load: () => import('./home-savings.tsx').then((m) => m.HomeSavings),
  },
]
