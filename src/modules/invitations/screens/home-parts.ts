import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { invitations } from '../policy.ts'

export const parts: HomePartsOf<typeof invitations> = [
  {
    name: 'own_sessions',
    may: 'invitations.mine',
    at: 'main',
    order: 15,
    load: () => import('./mine.tsx').then((m) => m.HomeMine),
  },
]
