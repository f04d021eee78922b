import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { privacy } from '../policy.ts'

const page = { title: 'title.privacy', may: 'privacy.record', back: '/pelindungan-data' } as const

export const routes: RoutesOf<typeof privacy> = [
  {
    path: '/pelindungan-data',
    title: 'title.privacy',
    may: 'privacy.record',
    load: () => import('./privacy.tsx').then((m) => m.Privacy),
  },
  {
    ...page,
    path: '/pelindungan-data/permintaan/$rightId',
    load: () => import('./request.tsx').then((m) => m.RequestPage),
  },
  {
    ...page,
    path: '/pelindungan-data/insiden/$breachId',
    load: () => import('./breach.tsx').then((m) => m.BreachPage),
  },
  {
    ...page,
    path: '/pelindungan-data/keluar/$disclosureId',
    load: () => import('./disclosure.tsx').then((m) => m.DisclosurePage),
  },
  {
    ...page,
    path: '/pelindungan-data/pemrosesan',
    load: () => import('./processing.tsx').then((m) => m.Processing),
  },
]
