import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { centres } from '../policy.ts'

export const parts: HomePartsOf<typeof centres> = [
  {
    name: 'first_week',
    may: 'centres.first_week',
    at: 'top',
    order: 90,
    load: () => import('./home-first-week.tsx').then((m) => m.HomeFirstWeek),
  },
]
