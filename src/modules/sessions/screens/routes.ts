import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { sessions } from '../policy.ts'

export const routes: RoutesOf<typeof sessions> = [
  {
    path: '/catat',
    title: 'title.session_note',
    may: 'sessions.choose',
    back: '/beranda',
    load: () => import('./note.tsx').then((m) => m.NotePage),
  },
  {
    path: '/catat/mingguan/$caseId',
    title: 'title.session_note',
    may: 'sessions.read',
    back: '/catat',
    load: () => import('./standing.tsx').then((m) => m.Standing),
  },
  {
    path: '/catat/$noteId',
    title: 'title.session_note',
    may: 'sessions.read',
    back: '/catat',
    load: () => import('./read-note.tsx').then((m) => m.ReadNote),
  },
]
