import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { quality } from '../policy.ts'

export const routes: RoutesOf<typeof quality> = [
  {
    path: '/mutu',
    title: 'title.quality',
    may: 'quality.read',
    load: () => import('./board.tsx').then((m) => m.Board),
  },
  {
    path: '/mutu/berkas',
    title: 'title.quality',
    may: 'quality.binder',
    back: '/mutu',
    load: () => import('./binder.tsx').then((m) => m.Binder),
  },
  {
    path: '/mutu/tindakan',
    title: 'title.quality',
    may: 'quality.read',
    back: '/mutu',
    load: () => import('./improvements.tsx').then((m) => m.Improvements),
  },
  {
    path: '/mutu/tindakan/$improvementId',
    title: 'title.quality',
    may: 'quality.read',
    back: '/mutu/tindakan',
    load: () => import('./improvement.tsx').then((m) => m.OneImprovementPage),
  },
  {
    path: '/mutu/isu',
    title: 'title.quality',
    may: 'quality.read',
    back: '/mutu',
    load: () => import('./issues.tsx').then((m) => m.Issues),
  },
  {
    path: '/mutu/hal/$factorId',
    title: 'title.quality',
    may: 'quality.read',
    back: '/mutu',
    load: () => import('./factor.tsx').then((m) => m.FactorPage),
  },
]
