import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { serviceReferrals } from '../policy.ts'

export const routes: RoutesOf<typeof serviceReferrals> = [
  {
    path: '/penerima-manfaat/$caseId/layanan',
    title: 'title.service_referral',
    may: 'serviceReferrals.read',
    back: '/penerima-manfaat',
    frame: 'services',
    load: () => import('./services-tab.tsx').then((m) => m.ServicesTab),
  },
  {
    path: '/rujukan-layanan',
    title: 'title.service_referral',
    may: 'serviceReferrals.read',
    load: () => import('./referrals.tsx').then((m) => m.ServiceReferrals),
  },
  {
    path: '/rujukan-layanan/$id',
    title: 'title.service_referral',
    may: 'serviceReferrals.read',
    back: '/rujukan-layanan',
    load: () => import('./one-chain.tsx').then((m) => m.OneChain),
  },
  {
    path: '/layanan',
    title: 'title.services',
    may: 'serviceReferrals.directory',
    back: '/rujukan-layanan',
    load: () => import('./directory.tsx').then((m) => m.Directory),
  },
]
