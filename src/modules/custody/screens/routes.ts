import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { custody } from '../policy.ts'

export const routes: RoutesOf<typeof custody> = [
  {
    path: '/penerima-manfaat/$caseId/titipan',
    title: 'title.custody',
    may: 'custody.read',
    back: '/penerima-manfaat',
    frame: 'custody',
    load: () => import('./pages.ts').then((m) => m.CustodyTab),
  },
  {
    path: '/tabungan',
    title: 'title.savings',
    may: 'custody.books',
    load: () => import('./pages.ts').then((m) => m.Books),
  },
  {
    path: '/tabungan/$caseId',
    title: 'title.savings',
    may: 'custody.books',
    back: '/tabungan',
    load: () => import('./pages.ts').then((m) => m.OneBook),
  },
]
