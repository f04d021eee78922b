import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { attendance } from '../policy.ts'

export const routes: RoutesOf<typeof attendance> = [
  {
    path: '/presensi',
    title: 'title.group_roll',
    may: 'attendance.mine',
    load: () => import('./my-rolls.tsx').then((m) => m.MyRolls),
  },
]
