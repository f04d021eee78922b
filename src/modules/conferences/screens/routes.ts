import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { conferences } from '../policy.ts'

export const routes: RoutesOf<typeof conferences> = [
  {
    path: '/pembahasan',
    title: 'title.conferences',
    may: 'conferences.read',
    load: () => import('./list.tsx').then((m) => m.ConferenceList),
  },
  {
    path: '/pembahasan/$caseId',
    title: 'title.conference',
    may: 'conferences.read',
    back: '/pembahasan',
    load: () => import('./conference.tsx').then((m) => m.Conference),
  },
  {
    path: '/pembahasan/$caseId/layar',
    title: 'title.conference',
    may: 'conferences.read',
    back: '/pembahasan',
    load: () => import('./wall.tsx').then((m) => m.ConferenceWall),
  },
]
