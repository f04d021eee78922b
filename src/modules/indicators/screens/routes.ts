import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { indicators } from '../policy.ts'

export const routes: RoutesOf<typeof indicators> = [
  {
    path: '/laporan/indikator',
    back: '/laporan',
    title: 'title.reports',
    may: 'indicators.read',
    load: () => import('./all.tsx').then((m) => m.AllIndicators),
  },
  {
    path: '/laporan/indikator/$no',
    title: 'title.reports',
    may: 'indicators.read',
    back: '/laporan/indikator',
    load: () => import('./one.tsx').then((m) => m.OneIndicator),
  },
]
