import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { incidents } from '../policy.ts'

export const routes: RoutesOf<typeof incidents> = [
  {
    path: '/kejadian',
    title: 'title.incidents',
    may: 'incidents.write',
    load: () => import('./book.tsx').then((m) => m.Book),
  },
  {
    path: '/kejadian/baru',
    title: 'title.incidents',
    may: 'incidents.write',
    back: '/kejadian',
    load: () => import('./report.tsx').then((m) => m.Report),
  },
  {
    path: '/kejadian/$incidentId',
    title: 'title.incidents',
    may: 'incidents.write',
    back: '/kejadian',
    load: () => import('./incident.tsx').then((m) => m.IncidentPage),
  },
]
