import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { feed } from '../policy.ts'

export const routes: RoutesOf<typeof feed> = [
  {
    path: '/kalender',
    title: 'title.calendar_feed',
    may: 'feed.own',
    back: '/beranda',
    load: () => import('./feed.tsx').then((m) => m.FeedPage),
  },
]
