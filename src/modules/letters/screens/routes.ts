import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { letters } from '../policy.ts'

export const routes: RoutesOf<typeof letters> = [
  {
    path: '/surat',
    title: 'title.letters',
    may: 'letters.read',
    load: () => import('./letters.tsx').then((m) => m.Letters),
  },
  {
    path: '/surat/baru',
    title: 'title.letter_new',
    may: 'letters.write',
    back: '/surat',
    load: () => import('./new-letter.tsx').then((m) => m.NewLetter),
  },
  {
    path: '/surat/$letterId',
    title: 'title.letter',
    may: 'letters.read',
    back: '/surat',
    load: () => import('./letter.tsx').then((m) => m.Letter),
  },
]
