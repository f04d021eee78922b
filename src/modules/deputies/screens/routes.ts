import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { deputies } from '../policy.ts'

export const routes: RoutesOf<typeof deputies> = [
  {
    path: '/pengaturan/pengganti',
    title: 'title.deputies',
    may: 'deputies.name',
    back: '/pengaturan',
    load: () => import('./deputies.tsx').then((m) => m.Deputies),
  },
]
