import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { builder } from '../policy.ts'

export const routes: RoutesOf<typeof builder> = [
  {
    path: '/laporan/penyusun',
    title: 'title.reports',
    may: 'builder.use',
    back: '/laporan',
    load: () => import('./build.tsx').then((m) => m.BuildPage),
  },
  {
    path: '/laporan/tersimpan',
    title: 'title.reports',
    may: 'builder.use',
    back: '/laporan',
    load: () => import('./saved.tsx').then((m) => m.SavedReports),
  },
  {
    path: '/laporan/penyusun/$builtId',
    title: 'title.reports',
    may: 'builder.use',
    back: '/laporan/tersimpan',
    load: () => import('./build.tsx').then((m) => m.SavedPage),
  },
]
