import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { partners } from '../policy.ts'

export const routes: RoutesOf<typeof partners> = [
  {
    path: '/mitra',
    title: 'title.partners',
    may: 'partners.read',
    load: () => import('./board.tsx').then((m) => m.Board),
  },
  {
    path: '/mitra/$partnerId',
    title: 'title.partners',
    may: 'partners.read',
    back: '/mitra',
    load: () => import('./one-partner.tsx').then((m) => m.OnePartner),
  },
]
