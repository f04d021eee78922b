import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { invitations } from '../policy.ts'

export const routes: RoutesOf<typeof invitations> = [
  {
    path: '/undangan',
    title: 'title.invitations',
    may: 'invitations.invite',
    back: '/jadwal',
    load: () => import('./coming.tsx').then((m) => m.ComingPage),
  },
  {
    path: '/sesi-saya',
    title: 'title.own_sessions',
    may: 'invitations.mine',
    load: () => import('./mine.tsx').then((m) => m.MinePage),
  },
]
