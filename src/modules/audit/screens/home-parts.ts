import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { audit } from '../policy.ts'

export const parts: HomePartsOf<typeof audit> = [
  {
    name: 'chain',
    may: 'audit.watch',
    at: 'main',
    order: 50,
    load: () => import('./chain.tsx').then((m) => m.Chain),
  },
  {
    name: 'reads',
    may: 'audit.watch',
    at: 'main',
    order: 60,
    load: () => import('./reads.tsx').then((m) => m.Reads),
  },
]
