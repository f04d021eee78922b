import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { lending } from '../policy.ts'

export const routes: RoutesOf<typeof lending> = [
  {
    path: '/permintaan-akses',
    title: 'title.key_requests',
    may: 'lending.answer',
    back: '/beranda',
    load: () => import('./key-requests.tsx').then((m) => m.KeyRequests),
  },
]
