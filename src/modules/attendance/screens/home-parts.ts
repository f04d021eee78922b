import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { attendance } from '../policy.ts'

export const parts: HomePartsOf<typeof attendance> = [
  {
    name: 'stages',
    may: 'attendance.overview',
    at: 'main',
    order: 20,
    load: () => import('./home-stages.tsx').then((m) => m.HomeStages),
  },
  {
    name: 'class',
    may: 'attendance.mine',
    at: 'first',
    order: 10,
    load: () => import('./home-class.tsx').then((m) => m.HomeClass),
  },
  {
    name: 'attendance',
    may: 'attendance.follow',
    at: 'main',
    order: 30,
    load: () => import('./home-attendance.tsx').then((m) => m.HomeAttendance),
  },
]
