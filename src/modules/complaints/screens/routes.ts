import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { complaints } from '../policy.ts'

export const routes: RoutesOf<typeof complaints> = [
  {
    path: '/rujukan/pengaduan',
    title: 'title.decision_complaints',
    may: 'complaints.register',
    back: '/rujukan',
    load: () => import('./register.tsx').then((m) => m.Register),
  },
]
