import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { materials } from '../policy.ts'

export const routes: RoutesOf<typeof materials> = [
  {
    path: '/bahan',
    title: 'title.materials',
    may: 'materials.read',
    load: () => import('./stock.tsx').then((m) => m.Stock),
  },
  {
    path: '/bahan/belajar',
    title: 'title.materials',
    may: 'materials.read',
    back: '/bahan',
    load: () => import('./library.tsx').then((m) => m.Library),
  },
  {
    path: '/bahan/opname/$store',
    title: 'title.materials',
    may: 'materials.read',
    back: '/bahan',
    load: () => import('./taking.tsx').then((m) => m.StockTaking),
  },
  {
    path: '/bahan/$materialId',
    title: 'title.materials',
    may: 'materials.read',
    back: '/bahan',
    load: () => import('./material.tsx').then((m) => m.OneMaterialPage),
  },
]
