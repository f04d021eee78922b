import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { sealedLetters } from '../policy.ts'

export const routes: RoutesOf<typeof sealedLetters> = [
  {
    path: '/agenda-tertutup',
    title: 'title.sealed_letters',
    may: 'sealedLetters.numbers',
    back: '/surat',
    load: () => import('./numbers.tsx').then((m) => m.SealedNumbers),
  },
]
