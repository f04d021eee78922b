import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { centres } from '../policy.ts'

export const routes: RoutesOf<typeof centres> = [
  {
    path: '/pengaturan/lembaga',
    title: 'title.centre',
    may: 'centres.settings',
    back: '/pengaturan',
    load: () => import('./centre.tsx').then((m) => m.Centre),
  },
]
