import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { medication } from '../policy.ts'

export const parts: HomePartsOf<typeof medication> = [
  {
    name: 'doses',
    may: 'medication.round',
    at: 'first',
    order: 11,
    load: () => import('./home-doses.tsx').then((m) => m.HomeDoses),
  },
]
