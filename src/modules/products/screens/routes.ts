import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { products } from '../policy.ts'

export const routes: RoutesOf<typeof products> = [
  {
    path: '/karya',
    title: 'title.products',
    may: 'products.read',
    load: () => import('./shelf.tsx').then((m) => m.Shelf),
  },
  {
    path: '/karya/aturan',
    title: 'title.products',
    may: 'products.read',
    back: '/karya',
    load: () => import('./rules.tsx').then((m) => m.Rules),
  },
  {
    path: '/karya/hasil',
    title: 'title.products',
    may: 'products.count',
    back: '/karya',
    load: () => import('./money.tsx').then((m) => m.Money),
  },
  {
    path: '/karya/$workId',
    title: 'title.products',
    may: 'products.read',
    back: '/karya',
    load: () => import('./one-work.tsx').then((m) => m.OneWorkPage),
  },
  {
    path: '/penerima-manfaat/$caseId/karya',
    title: 'title.products',
    may: 'products.of_her',
    back: '/penerima-manfaat',
    frame: 'training',
    load: () => import('./her-works.tsx').then((m) => m.HerWorks),
  },
]
