import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { reminders } from '../policy.ts'

export const routes: RoutesOf<typeof reminders> = [
  { path: '/kabar', title: 'title.news', may: 'anyone', load: () => import('./news.tsx').then((m) => m.News) },
]
