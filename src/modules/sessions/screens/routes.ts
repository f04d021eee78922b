import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { sessions } from '../policy.ts'

export const routes: RoutesOf<typeof sessions> = [
  {
    path: '/catat',
    title: 'title.session_note',
    may: 'sessions.group',
    back: '/beranda',
    load: () => import('./note.tsx').then((m) => m.NotePage),
  },
  {
    path: '/catat/kelompok',
    title: 'title.group_note',
    may: 'sessions.group',
    back: '/catat',
    load: () => import('./group.tsx').then((m) => m.GroupPage),
  },
  {
    path: '/catat/kelompok/$groupId',
    title: 'title.group_note',
    may: 'sessions.read',
    back: '/catat',
    load: () => import('./read-group.tsx').then((m) => m.ReadGroup),
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
