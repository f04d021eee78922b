import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { referrals } from '../policy.ts'

export const routes: RoutesOf<typeof referrals> = [
  {
    path: '/rujukan/baru',
    title: 'title.referral_new',
    may: 'referrals.register',
    back: '/rujukan',
    load: () => import('./new-referral.tsx').then((m) => m.NewReferral),
  },
  {
    path: '/pengaturan/angkatan',
    title: 'title.intakes',
    may: 'referrals.read',
    load: () => import('./intakes.tsx').then((m) => m.Intakes),
  },
]
