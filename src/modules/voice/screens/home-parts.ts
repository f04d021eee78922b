import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { voice } from '../policy.ts'

export const parts: HomePartsOf<typeof voice> = [
  {
    name: 'voices',
    may: 'voice.receive',
    at: 'first',
    order: 10,
    load: () => import('./home-voices.tsx').then((m) => m.HomeVoices),
  },
]
