import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { leave } from '../policy.ts'

export const routes: RoutesOf<typeof leave> = [
  { path: '/izin', title: 'title.leave', may: 'leave.read', load: () => import('./pages.ts').then((m) => m.Passes) },
  {
    path: '/izin/$passId',
    back: '/izin',
    title: 'title.leave',
    may: 'leave.read',
    load: () => import('./pages.ts').then((m) => m.OnePass),
  },
]
