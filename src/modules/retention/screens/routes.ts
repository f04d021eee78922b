import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { retention } from '../policy.ts'

export const routes: RoutesOf<typeof retention> = [
  {
    path: '/pelindungan-data/retensi',
    title: 'title.retention',
    may: 'retention.see',
    back: '/pelindungan-data',
    load: () => import('./retention.tsx').then((m) => m.Retention),
  },
]
