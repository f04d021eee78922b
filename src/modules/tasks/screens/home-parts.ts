import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { tasks } from '../policy.ts'

export const parts: HomePartsOf<typeof tasks> = [
  {
    name: 'decisions',
    may: 'anyone',
    at: 'first',
    order: 10,
    load: () => import('./home-decisions.tsx').then((m) => m.HomeDecisions),
  },
  {
    name: 'late',
    may: 'tasks.late',
    at: 'main',
    order: 10,
    load: () => import('./home-late.tsx').then((m) => m.HomeLate),
  },
  {
    name: 'beside',
    may: 'anyone',
    at: 'side',
    order: 50,
    load: () => import('./home-side.tsx').then((m) => m.HomeSide),
  },
]
