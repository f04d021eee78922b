import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { backups } from '../policy.ts'

export const parts: HomePartsOf<typeof backups> = [
  {
    name: 'backups_late',
    may: 'backups.see',
    at: 'top',
    order: 10,
    load: () => import('./home-backups.tsx').then((m) => m.BackupsLate),
  },
  {
    name: 'backups',
    may: 'backups.see',
    at: 'side',
    order: 70,
    load: () => import('./home-backups.tsx').then((m) => m.HomeBackups),
  },
]
