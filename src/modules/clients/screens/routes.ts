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
]
