import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { tasks } from '../policy.ts'

export const routes: RoutesOf<typeof tasks> = [
  {
    path: '/persetujuan',
    title: 'title.approvals',
    may: 'anyone',
    load: () => import('./approvals.tsx').then((m) => m.Approvals),
  },
]
