import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { deputies } from '../policy.ts'

export const parts: HomePartsOf<typeof deputies> = [
  {
    name: 'stand_in',
    may: 'deputies.name',
    at: 'first',
    order: 5,
    load: () => import('./home-stand-in.tsx').then((m) => m.HomeStandIn),
  },
]
