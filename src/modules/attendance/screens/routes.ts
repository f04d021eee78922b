import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { attendance } from '../policy.ts'

export const routes: RoutesOf<typeof attendance> = [
  {
    path: '/penerima-manfaat/$caseId/kelas',
    title: 'title.class_goals',
    may: 'attendance.goals',
    back: '/penerima-manfaat',
    frame: 'plan',
    load: () => import('./class-goals.tsx').then((m) => m.ClassGoalsPage),
  },
  {
    path: '/presensi',
    title: 'title.group_roll',
    may: 'attendance.mine',
    load: () => import('./my-rolls.tsx').then((m) => m.MyRolls),
  },
]
