import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { programme } from '../policy.ts'

export const routes: RoutesOf<typeof programme> = [
  {
    path: '/jadwal',
    title: 'title.schedule',
    may: 'programme.read',
    load: () => import('./week.tsx').then((m) => m.Week),
  },
  {
    path: '/kelompok',
    title: 'title.groups',
    may: 'programme.groups',
    back: '/jadwal',
    load: () => import('./groups.tsx').then((m) => m.Groups),
  },
  {
    path: '/kelompok/$classId',
    title: 'title.groups',
    may: 'programme.groups',
    back: '/kelompok',
    load: () => import('./group.tsx').then((m) => m.GroupPage),
  },
]
