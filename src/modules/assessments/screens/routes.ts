import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { assessments } from '../policy.ts'

export const routes: RoutesOf<typeof assessments> = [
  {
    path: '/penerima-manfaat/$caseId/asesmen/menyeluruh',
    title: 'title.assessment',
    may: 'assessments.read',
    back: '/penerima-manfaat',
    load: () => import('./whole-page.tsx').then((m) => m.WholePage),
  },
]
