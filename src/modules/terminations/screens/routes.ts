import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { terminations } from '../policy.ts'

export const routes: RoutesOf<typeof terminations> = [
  {
    path: '/penerima-manfaat/$caseId/selesai',
    title: 'title.ending',
    may: 'terminations.read',
    back: '/penerima-manfaat',
    frame: 'termination',
    load: () => import('./exit-tab.tsx').then((m) => m.ExitTab),
  },
  {
    path: '/persetujuan/selesai/$caseId',
    title: 'title.approvals',
    may: 'terminations.approve',
    back: '/persetujuan',
    frame: 'approval',
    load: () => import('./approval.tsx').then((m) => m.ExitApproval),
  },
]
