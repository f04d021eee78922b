import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { agenda } from '../policy.ts'

export const routes: RoutesOf<typeof agenda> = [
  {
    path: '/surat-masuk',
    title: 'title.agenda',
    may: 'agenda.read',
    back: '/surat',
    load: () => import('./book.tsx').then((m) => m.Book),
  },
  {
    path: '/surat-masuk/$incomingId',
    title: 'title.agenda',
    may: 'agenda.read',
    back: '/surat-masuk',
    load: () => import('./letter.tsx').then((m) => m.OneIncoming),
  },
  {
    path: '/disposisi',
    title: 'title.agenda',
    may: 'agenda.follow',
    load: () => import('./given.tsx').then((m) => m.Given),
  },
]
