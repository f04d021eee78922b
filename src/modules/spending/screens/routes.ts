import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { spending } from '../policy.ts'

export const routes: RoutesOf<typeof spending> = [
  {
    path: '/belanja',
    title: 'title.spending',
    may: 'spending.read',
    load: () => import('./book.tsx').then((m) => m.Book),
  },
  {
    path: '/belanja/kas-kecil',
    title: 'title.spending',
    may: 'spending.read',
    back: '/belanja',
    load: () => import('./petty.tsx').then((m) => m.PettyCash),
  },
  {
    path: '/belanja/serapan',
    title: 'title.spending',
    may: 'spending.read',
    back: '/belanja',
    load: () => import('./absorption.tsx').then((m) => m.AbsorptionPage),
  },
  {
    path: '/belanja/$requestId',
    title: 'title.spending',
    may: 'spending.read',
    back: '/belanja',
    load: () => import('./one.tsx').then((m) => m.OneRequest),
  },
]
