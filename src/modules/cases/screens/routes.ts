import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { audit } from '../../audit/policy.ts'
import type { cases } from '../policy.ts'

export const routes: RoutesOf<typeof cases | typeof audit> = [
  {
    path: '/penerima-manfaat',
    title: 'title.people',
    may: 'cases.read',
    load: () => import('./list.tsx').then((m) => m.CaseList),
  },
  {
    path: '/penerima-manfaat/$caseId/akses',
    title: 'title.person',
    may: 'audit.readers_of_case',
    back: '/penerima-manfaat',
    frame: 'readers',
    load: () => import('./readers.tsx').then((m) => m.Readers),
  },
]
