import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { conferences } from '../policy.ts'

export const parts: HomePartsOf<typeof conferences> = [
  {
    name: 'due',
    may: 'conferences.record',
    at: 'main',
    order: 40,
    load: () => import('./home-due.tsx').then((m) => m.HomeDue),
  },
]
