import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { aftercare } from '../policy.ts'

export const routes: RoutesOf<typeof aftercare> = [
  {
    path: '/tindak-lanjut',
    title: 'title.aftercare',
    may: 'aftercare.read',
    load: () => import('./list.tsx').then((m) => m.AftercareListPage),
  },
  {
    path: '/tindak-lanjut/$caseId',
    title: 'title.aftercare',
    may: 'aftercare.read',
    back: '/tindak-lanjut',
    load: () => import('./page.tsx').then((m) => m.AftercareOne),
  },
]
