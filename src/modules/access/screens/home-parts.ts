import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { access } from '../policy.ts'

export const parts: HomePartsOf<typeof access> = [
  {
    name: 'openings',
    may: 'access.review',
    at: 'first',
    order: 15,
    load: () => import('./home-openings.tsx').then((m) => m.HomeOpenings),
  },
  {
    name: 'accounts',
    may: 'access.accounts',
    at: 'main',
    order: 60,
    load: () => import('./home-accounts.tsx').then((m) => m.HomeAccounts),
  },
]
