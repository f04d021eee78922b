import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { assessments } from '../policy.ts'

export const routes: RoutesOf<typeof assessments> = [
  {
    path: '/penerima-manfaat/$caseId/asesmen',
    title: 'title.assessment',
    may: 'assessments.read',
    back: '/penerima-manfaat',
    frame: 'assessment',
    load: () => import('./assessment.tsx').then((m) => m.AssessmentTab),
  },
  {
    path: '/penerima-manfaat/$caseId/asesmen/$code',
    title: 'title.assessment',
    may: 'assessments.read',
    back: '/penerima-manfaat',
    load: () => import('./taking.tsx').then((m) => m.Taking),
  },
]
