import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { clients } from '../policy.ts'

export const routes: RoutesOf<typeof clients> = [
  {
    path: '/penerima-manfaat/dugaan-ganda',
    title: 'title.duplicates',
    may: 'clients.merge',
    back: '/penerima-manfaat',
    load: () => import('./duplicates.tsx').then((m) => m.Duplicates),
  },
  {
    path: '/penerima-manfaat/$caseId/keluarga',
    title: 'title.family',
    may: 'clients.read',
    back: '/penerima-manfaat',
    frame: 'family',
    load: () => import('./family.tsx').then((m) => m.Family),
  },
  {
    path: '/penerima-manfaat/$caseId/serah-terima',
    title: 'title.receipt_minute',
    may: 'clients.register',
    back: '/penerima-manfaat',
    load: () => import('./minute.tsx').then((m) => m.Minute),
  },
]
