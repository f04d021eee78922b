import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { outbox } from '../policy.ts'

export const routes: RoutesOf<typeof outbox> = [
  {
    path: '/tertunda',
    title: 'title.unsent',
    may: 'outbox.keep',
    back: '/beranda',
    load: () => import('./unsent.tsx').then((m) => m.Unsent),
  },
]
