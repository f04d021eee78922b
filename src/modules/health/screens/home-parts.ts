import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { health } from '../policy.ts'

export const parts: HomePartsOf<typeof health> = [
  {
    name: 'round',
    may: 'health.round',
    at: 'first',
    order: 12,
    load: () => import('./home-round.tsx').then((m) => m.HomeRound),
  },
  {
    name: 'limits',
    may: 'health.limits',
    at: 'main',
    order: 45,
    load: () => import('./home-limits.tsx').then((m) => m.HomeLimits),
  },
]
