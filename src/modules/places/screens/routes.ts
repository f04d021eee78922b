import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { places } from '../policy.ts'

export const routes: RoutesOf<typeof places> = [
  {
    path: '/jadwal/ruang',
    title: 'title.class_resources',
    may: 'places.keep',
    back: '/jadwal',
    load: () => import('./resources.tsx').then((m) => m.Resources),
  },
]
