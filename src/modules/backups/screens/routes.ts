import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { backups } from '../policy.ts'

export const routes: RoutesOf<typeof backups> = [
  {
    path: '/pengaturan/cadangan',
    title: 'title.backups',
    may: 'backups.see',
    back: '/pengaturan',
    load: () => import('./backups.tsx').then((m) => m.Backups),
  },
]
