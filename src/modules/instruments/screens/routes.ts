import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { instruments } from '../policy.ts'

export const routes: RoutesOf<typeof instruments> = [
  {
    path: '/penerima-manfaat/$caseId/asesmen/$code',
    title: 'title.assessment',
    may: 'instruments.read',
    back: '/penerima-manfaat',
    load: () => import('./taking.tsx').then((m) => m.Taking),
  },
]
