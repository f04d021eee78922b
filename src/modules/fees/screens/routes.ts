import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { fees } from '../policy.ts'

export const routes: RoutesOf<typeof fees> = [
  {
    path: '/honor',
    title: 'title.fees',
    may: 'fees.read',
    load: () => import('./fees.tsx').then((m) => m.FeesPage),
  },
]
