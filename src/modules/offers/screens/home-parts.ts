import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { offers } from '../policy.ts'

export const parts: HomePartsOf<typeof offers> = [
  {
    name: 'sent',
    may: 'offers.status',
    at: 'first',
    order: 20,
    load: () => import('./home-sent.tsx').then((m) => m.HomeSent),
  },
]
