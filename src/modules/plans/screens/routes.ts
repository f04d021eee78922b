import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { plans } from '../policy.ts'

export const routes: RoutesOf<typeof plans> = [
  {
    path: '/penerima-manfaat/$caseId/rencana',
    title: 'title.plan',
    may: 'plans.read',
    back: '/penerima-manfaat',
    frame: 'plan',
    load: () => import('./plan.tsx').then((m) => m.PlanTab),
  },
  {
    path: '/persetujuan/rencana/$caseId',
    title: 'title.approvals',
    may: 'plans.decide',
    back: '/persetujuan',
    frame: 'approval',
    load: () => import('./approval.tsx').then((m) => m.PlanApproval),
  },
]
