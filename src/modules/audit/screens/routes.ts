import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { audit } from '../policy.ts'

export const routes: RoutesOf<typeof audit> = [
  {
    path: '/penerima-manfaat/$caseId/akses',
    title: 'title.person',
    may: 'audit.readers_of_case',
    back: '/penerima-manfaat',
    frame: 'readers',
    load: () => import('./readers.tsx').then((m) => m.Readers),
  },
]
