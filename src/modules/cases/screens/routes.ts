import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { audit } from '../../audit/policy.ts'
import type { cases } from '../policy.ts'

export const routes: RoutesOf<typeof cases | typeof audit> = [
  { path: '/beranda', title: 'title.home', may: 'anyone', load: () => import('./home.tsx').then((m) => m.Home) },
  {
    path: '/penerima-manfaat',
    title: 'title.people',
    may: 'cases.read',
    load: () => import('./list.tsx').then((m) => m.CaseList),
  },
  {
    path: '/penerima-manfaat/$caseId',
    title: 'title.person',
    may: 'cases.read',
    back: '/penerima-manfaat',
    frame: 'timeline',
    load: () => import('./case.tsx').then((m) => m.CaseStory),
  },
  {
    path: '/penerima-manfaat/$caseId/akses',
    title: 'title.person',
    may: 'audit.readers_of_case',
    back: '/penerima-manfaat',
    frame: 'readers',
    load: () => import('./readers.tsx').then((m) => m.Readers),
  },
  {
    path: '/persetujuan',
    title: 'title.approvals',
    may: 'anyone',
    load: () => import('./approvals.tsx').then((m) => m.Approvals),
  },
]
