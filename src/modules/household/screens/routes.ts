import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { household } from '../policy.ts'

export const routes: RoutesOf<typeof household> = [
  {
    path: '/buku-jaga',
    title: 'title.journal',
    may: 'household.read',
    load: () => import('./pages.ts').then((m) => m.ShiftJournal),
  },
  {
    path: '/piket',
    title: 'title.duty',
    may: 'household.read',
    load: () => import('./pages.ts').then((m) => m.DutyRoster),
  },
]
