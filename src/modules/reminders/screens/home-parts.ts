import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { reminders } from '../policy.ts'

export const parts: HomePartsOf<typeof reminders> = [
  {
    name: 'summary',
    may: 'anyone',
    at: 'side',
    order: 60,
    load: () => import('./home-summary.tsx').then((m) => m.HomeSummary),
  },
]
