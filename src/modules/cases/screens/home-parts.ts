import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { cases } from '../policy.ts'

export const parts: HomePartsOf<typeof cases> = [
  {
    name: 'stages',
    may: 'cases.overview',
    at: 'main',
    order: 20,
    load: () => import('./home-stages.tsx').then((m) => m.HomeStages),
  },
]
