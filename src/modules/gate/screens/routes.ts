import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { gate } from '../policy.ts'

export const routes: RoutesOf<typeof gate> = [
  {
    path: '/gerbang',
    title: 'title.gate',
    may: 'gate.keep',
    load: () => import('./book.tsx').then((m) => m.GateBook),
  },
  {
    path: '/gerbang/buku',
    title: 'title.gate',
    may: 'gate.book',
    back: '/beranda', // the guard has no page of who is expected
    load: () => import('./pages.ts').then((m) => m.EarlierBook),
  },
  {
    path: '/gerbang/tamu',
    title: 'title.gate',
    may: 'gate.expect',
    back: '/beranda',
    load: () => import('./pages.ts').then((m) => m.Coming),
  },
  {
    path: '/gerbang/mirip',
    title: 'title.gate',
    may: 'gate.warned',
    back: '/beranda',
    load: () => import('./pages.ts').then((m) => m.Alikes),
  },
]
