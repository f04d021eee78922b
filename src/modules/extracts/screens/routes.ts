import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { extracts } from '../policy.ts'

export const routes: RoutesOf<typeof extracts> = [
  {
    path: '/laporan/salinan',
    title: 'title.reports',
    may: 'extracts.read',
    back: '/laporan',
    load: () => import('./register.tsx').then((m) => m.ExtractRegister),
  },
  {
    path: '/laporan/salinan/$extractId',
    title: 'title.reports',
    may: 'extracts.read',
    back: '/laporan/salinan',
    load: () => import('./extract.tsx').then((m) => m.ExtractPage),
  },
]
