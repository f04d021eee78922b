import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { medication } from '../policy.ts'

export const routes: RoutesOf<typeof medication> = [
  {
    path: '/putaran-obat',
    title: 'title.rounds',
    may: 'medication.round',
    load: () => import('./round.tsx').then((m) => m.Round),
  },
]
