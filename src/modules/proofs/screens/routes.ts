import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { proofs } from '../policy.ts'

export const routes: RoutesOf<typeof proofs> = [
  {
    path: '/catat/kelompok/$groupId/bukti',
    title: 'title.proofs',
    may: 'proofs.read',
    back: '/catat',
    load: () => import('./proofs.tsx').then((m) => m.ProofsPage),
  },
]
