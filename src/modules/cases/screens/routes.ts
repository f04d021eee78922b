import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { cases } from '../policy.ts'

export const routes: RoutesOf<typeof cases> = [
  {
    path: '/penerima-manfaat',
    title: 'title.people',
    may: 'cases.read',
    load: () => import('./list.tsx').then((m) => m.CaseList),
  },
]
