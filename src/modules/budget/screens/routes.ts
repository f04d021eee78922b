import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { budget } from '../policy.ts'

export const routes: RoutesOf<typeof budget> = [
  {
    path: '/anggaran',
    title: 'title.budget',
    may: 'budget.read',
    load: () => import('./plans.tsx').then((m) => m.Plans),
  },
  {
    path: '/anggaran/akun',
    title: 'title.budget',
    may: 'budget.read',
    back: '/anggaran',
    load: () => import('./accounts.tsx').then((m) => m.Accounts),
  },
  {
    path: '/anggaran/$planId',
    title: 'title.budget',
    may: 'budget.read',
    back: '/anggaran',
    load: () => import('./plan.tsx').then((m) => m.OnePlan),
  },
]
