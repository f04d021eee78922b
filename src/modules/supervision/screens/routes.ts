import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { supervision } from '../policy.ts'

export const routes: RoutesOf<typeof supervision> = [
  {
    path: '/bukti-kerja',
    title: 'title.supervision',
    may: 'supervision.own',
    load: () => import('./evidence.tsx').then((m) => m.EvidencePage),
  },
  {
    path: '/bukti-kerja/terkirim',
    title: 'title.supervision',
    may: 'supervision.read_sent',
    back: '/bukti-kerja',
    load: () => import('./sent.tsx').then((m) => m.Sent),
  },
  {
    path: '/bukti-kerja/supervisi',
    title: 'title.supervision',
    may: 'supervision.own',
    back: '/bukti-kerja',
    load: () => import('./talks.tsx').then((m) => m.Talks),
  },
  {
    path: '/bukti-kerja/$reviewId',
    title: 'title.supervision',
    may: 'supervision.own',
    back: '/bukti-kerja',
    load: () => import('./review.tsx').then((m) => m.ReviewPage),
  },
]
