import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { ratings } from '../policy.ts'

export const routes: RoutesOf<typeof ratings> = [
  {
    path: '/pendapat-kelas',
    title: 'title.ratings',
    may: 'ratings.read',
    back: '/kios-rumah',
    load: () => import('./ratings-page.tsx').then((m) => m.RatingsPage),
  },
]
