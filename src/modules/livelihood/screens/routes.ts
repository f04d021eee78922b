import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { livelihood } from '../policy.ts'

const part = {
  title: 'title.livelihood',
  may: 'livelihood.read',
  back: '/penerima-manfaat',
  frame: 'livelihood',
} as const

export const routes: RoutesOf<typeof livelihood> = [
  {
    path: '/penerima-manfaat/$caseId/usaha/minat',
    ...part,
    load: () => import('./interest.tsx').then((m) => m.Interest),
  },
  {
    path: '/penerima-manfaat/$caseId/usaha/pilihan',
    ...part,
    load: () => import('./choices.tsx').then((m) => m.Choices),
  },
  {
    path: '/penerima-manfaat/$caseId/usaha/rumah-tangga',
    ...part,
    load: () => import('./money.tsx').then((m) => m.Money),
  },
  {
    path: '/penerima-manfaat/$caseId/usaha/kerja',
    ...part,
    load: () => import('./work.tsx').then((m) => m.Work),
  },
]
