import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { letterChecks } from '../policy.ts'

export const routes: RoutesOf<typeof letterChecks> = [
  {
    path: '/cek-surat',
    title: 'title.letter_check',
    may: 'anyone',
    back: '/surat',
    load: () => import('./check.tsx').then((m) => m.CheckLetter),
  },
]
