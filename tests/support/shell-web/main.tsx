import type { ScreenRoute } from '../../../src/app/web/client/screen-route.ts'
import { routes } from '../../../src/app/web/routes.ts'
import { start } from '../../../src/app/web/start.tsx'

/** The shell with a full menu before the modules bring their screens: plain pages, and one that writes. */
const plain = (path: string, title: ScreenRoute['title'], back?: string): ScreenRoute => ({
  path,
  title,
  may: 'anyone',
  load: () => import('./plain-screen.tsx').then((m) => m.PlainScreen),
  ...(back ? { back } : {}),
})

void start([
  ...routes.filter((route) => route.path === '/komponen'),
  {
    path: '/beranda',
    title: 'title.home',
    may: 'anyone',
    load: () => import('./home-screen.tsx').then((m) => m.HomeScreen),
  },
  {
    path: '/catat',
    title: 'title.session_note',
    may: 'anyone',
    back: '/beranda',
    load: () => import('./note-screen.tsx').then((m) => m.NoteScreen),
  },
  plain('/penerima-manfaat', 'title.people'),
  plain('/penerima-manfaat/$clientId', 'title.case', '/penerima-manfaat'),
  plain('/rujukan', 'title.referrals'),
  plain('/jadwal', 'title.schedule'),
  plain('/pembahasan', 'title.conferences'),
  plain('/surat', 'title.letters'),
  plain('/tindak-lanjut', 'title.aftercare'),
  plain('/laporan', 'title.reports'),
  plain('/persetujuan', 'title.approvals'),
  plain('/bantuan', 'title.help'),
])
