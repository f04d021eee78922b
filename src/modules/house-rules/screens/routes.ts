import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { houseRules } from '../policy.ts'

export const routes: RoutesOf<typeof houseRules> = [
  {
    path: '/tata-tertib',
    title: 'title.house_rules',
    may: 'houseRules.read',
    load: () => import('./rules.tsx').then((m) => m.RulesPage),
  },
  {
    path: '/tindakan',
    title: 'title.measures',
    may: 'houseRules.measures',
    load: () => import('./measures.tsx').then((m) => m.Measures),
  },
  {
    path: '/tindakan/$measureId',
    back: '/tindakan',
    title: 'title.measures',
    may: 'houseRules.measures',
    load: () => import('./measure.tsx').then((m) => m.OneMeasure),
  },
]
