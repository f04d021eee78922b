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
    path: '/catat/kelompok/$groupId',
    title: 'title.group_note',
    may: 'groups.read',
    back: '/catat',
    load: () => import('./read-group.tsx').then((m) => m.ReadGroup),
  },
]
