import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { gate } from '../policy.ts'

export const parts: HomePartsOf<typeof gate> = [
  {
    name: 'alike',
    may: 'gate.warned',
    at: 'danger',
    order: 10,
    load: () => import('./home-alike.tsx').then((m) => m.HomeAlike),
  },
  {
    name: 'gate_long',
    may: 'gate.keep',
    at: 'danger',
    order: 20,
    load: () => import('./home-long.tsx').then((m) => m.HomeLong),
  },
  {
    name: 'gate_book',
    may: 'gate.keep',
    at: 'main',
    order: 30,
    load: () => import('./home-book.tsx').then((m) => m.HomeBook),
  },
  {
    name: 'coming',
    may: 'gate.expect',
    at: 'side',
    order: 60,
    load: () => import('./home-coming.tsx').then((m) => m.HomeComing),
  },
]
