import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { admission } from '../policy.ts'

export const routes: RoutesOf<typeof admission> = [
  {
    path: '/penerima-manfaat/$caseId/serah-terima',
    title: 'title.receipt_minute',
    may: 'admission.register',
    back: '/penerima-manfaat',
    load: () => import('./minute.tsx').then((m) => m.Minute),
  },
]
