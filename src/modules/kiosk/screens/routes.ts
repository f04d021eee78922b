import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { kiosk } from '../policy.ts'

/** The screen of the women itself is none of these: it stands before any sign-in (src/app/web/start.tsx). */
export const routes: RoutesOf<typeof kiosk> = [
  {
    path: '/kios-rumah',
    title: 'title.kiosk',
    may: 'kiosk.house',
    load: () => import('./house.tsx').then((m) => m.HouseOfKiosk),
  },
  {
    path: '/penerima-manfaat/$caseId/kios',
    title: 'title.kiosk',
    may: 'kiosk.card',
    back: '/penerima-manfaat',
    frame: 'kiosk',
    load: () => import('./card-tab.tsx').then((m) => m.CardTab),
  },
]
