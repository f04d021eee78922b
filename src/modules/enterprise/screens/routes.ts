import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { enterprise } from '../policy.ts'

const part = { title: 'title.livelihood', may: 'enterprise.read', back: '/penerima-manfaat' } as const

export const routes: RoutesOf<typeof enterprise> = [
  {
    path: '/penerima-manfaat/$caseId/usaha',
    ...part,
    frame: 'livelihood',
    load: () => import('./now.tsx').then((m) => m.Now),
  },
  {
    path: '/penerima-manfaat/$caseId/usaha/rencana',
    ...part,
    frame: 'livelihood',
    load: () => import('./plan.tsx').then((m) => m.Plan),
  },
  {
    path: '/penerima-manfaat/$caseId/usaha/lembar',
    ...part,
    load: () => import('./sheet.tsx').then((m) => m.Sheet),
  },
]
