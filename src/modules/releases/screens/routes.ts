import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { releases } from '../policy.ts'

export const routes: RoutesOf<typeof releases> = [
  {
    path: '/laporan',
    title: 'title.reports',
    may: 'releases.read',
    load: () => import('./shelf.tsx').then((m) => m.ShelfPage),
  },
  {
    path: '/laporan/susun/$report',
    title: 'title.reports',
    may: 'releases.make',
    back: '/laporan',
    load: () => import('./make.tsx').then((m) => m.MakeReport),
  },
  {
    path: '/laporan/keluar/$releaseId',
    title: 'title.reports',
    may: 'releases.read',
    back: '/laporan',
    load: () => import('./released.tsx').then((m) => m.Released),
  },
]
