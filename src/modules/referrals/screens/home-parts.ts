import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { referrals } from '../policy.ts'

export const parts: HomePartsOf<typeof referrals> = [
  {
    name: 'sent',
    may: 'referrals.status',
    at: 'first',
    order: 20,
    load: () => import('./home-sent.tsx').then((m) => m.HomeSent),
  },
]
