import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { practicum } from '../policy.ts'

export const routes: RoutesOf<typeof practicum> = [
  {
    path: '/penerima-manfaat/$caseId/praktik-usaha',
    title: 'title.practicum',
    may: 'practicum.read',
    back: '/penerima-manfaat',
    frame: 'training',
    load: () => import('./business.tsx').then((m) => m.Business),
  },
]
