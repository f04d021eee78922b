import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { register } from '../policy.ts'

export const routes: RoutesOf<typeof register> = [
  {
    path: '/pengaturan/daftar-lama',
    title: 'title.old_register',
    may: 'register.read',
    back: '/pengaturan',
    load: () => import('./registers.tsx').then((m) => m.Registers),
  },
  {
    path: '/pengaturan/daftar-lama/alat',
    title: 'title.old_register',
    may: 'register.read',
    back: '/pengaturan/daftar-lama',
    load: () => import('./past-things.tsx').then((m) => m.PastKits),
  },
  {
    path: '/pengaturan/daftar-lama/surat',
    title: 'title.old_register',
    may: 'register.read',
    back: '/pengaturan/daftar-lama',
    load: () => import('./past-things.tsx').then((m) => m.PastLetters),
  },
]
