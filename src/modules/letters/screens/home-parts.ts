import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { letters } from '../policy.ts'

export const parts: HomePartsOf<typeof letters> = [
  {
    name: 'desk',
    may: 'letters.desk',
    at: 'first',
    order: 30,
    load: () => import('./home-desk.tsx').then((m) => m.HomeDesk),
  },
]
