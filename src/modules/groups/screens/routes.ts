import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { groups } from '../policy.ts'

export const routes: RoutesOf<typeof groups> = [
  {
    path: '/catat/kelompok',
    title: 'title.group_note',
    may: 'groups.save',
    back: '/catat',
    load: () => import('./group.tsx').then((m) => m.GroupPage),
  },
  {
    path: '/presensi/$plannedId',
    title: 'title.group_roll',
    may: 'groups.save',
    back: '/presensi',
    load: () => import('./roll.tsx').then((m) => m.RollPage),
  },
  {
    path: '/catat/kelompok/$groupId',
    title: 'title.group_note',
    may: 'groups.read',
    back: '/catat',
    load: () => import('./read-group.tsx').then((m) => m.ReadGroup),
  },
]
