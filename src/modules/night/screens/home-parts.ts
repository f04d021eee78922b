import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { night } from '../policy.ts'

export const parts: HomePartsOf<typeof night> = [
  {
    name: 'night',
    may: 'night.receive',
    at: 'first',
    order: 15,
    load: () => import('./home-night.tsx').then((m) => m.HomeNight),
  },
]
