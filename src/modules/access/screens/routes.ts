import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { staff } from '../../staff/policy.ts'
import type { access } from '../policy.ts'

export const routes: RoutesOf<typeof access | typeof staff> = [
  {
    path: '/pengaturan',
    title: 'title.settings',
    may: 'anyone',
    load: () => import('./settings.tsx').then((m) => m.Settings),
  },
  {
    path: '/pengaturan/pengguna',
    title: 'title.users',
    may: 'staff.change',
    back: '/pengaturan',
    load: () => import('./people.tsx').then((m) => m.People),
  },
  {
    path: '/pengaturan/pembukaan',
    title: 'title.openings',
    may: 'access.review',
    back: '/pengaturan',
    load: () => import('./openings.tsx').then((m) => m.Openings),
  },
]
