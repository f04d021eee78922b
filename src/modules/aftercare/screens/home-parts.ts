import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { aftercare } from '../policy.ts'

export const parts: HomePartsOf<typeof aftercare> = [
  {
    name: 'windows',
    may: 'aftercare.read',
    at: 'side',
    order: 40,
    load: () => import('./home-windows.tsx').then((m) => m.HomeWindows),
  },
]
