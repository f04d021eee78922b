import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { admission } from '../policy.ts'

export const parts: HomePartsOf<typeof admission> = [
  {
    name: 'arriving',
    may: 'admission.register',
    at: 'first',
    order: 20,
    load: () => import('./home-arriving.tsx').then((m) => m.HomeArriving),
  },
]
