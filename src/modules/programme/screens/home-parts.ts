import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { programme } from '../policy.ts'

export const parts: HomePartsOf<typeof programme> = [
  {
    name: 'stages',
    may: 'programme.overview',
    at: 'main',
    order: 20,
    load: () => import('./home-stages.tsx').then((m) => m.HomeStages),
  },
  {
    name: 'class',
    may: 'programme.roll',
    at: 'first',
    order: 10,
    load: () => import('./home-class.tsx').then((m) => m.HomeClass),
  },
  {
    name: 'attendance',
    may: 'programme.attendance',
    at: 'main',
    order: 30,
    load: () => import('./home-attendance.tsx').then((m) => m.HomeAttendance),
  },
]
