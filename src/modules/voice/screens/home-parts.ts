import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { voice } from '../policy.ts'

export const parts: HomePartsOf<typeof voice> = [
  {
    name: 'voice_police',
    may: 'voice.receive',
    at: 'danger',
    order: 20,
    load: () => import('./home-police.tsx').then((m) => m.HomePolice),
  },
  {
    name: 'voices',
    may: 'voice.receive',
    at: 'first',
    order: 10,
    load: () => import('./home-voices.tsx').then((m) => m.HomeVoices),
  },
]
