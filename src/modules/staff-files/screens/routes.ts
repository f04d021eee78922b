import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { staffFiles } from '../policy.ts'

export const routes: RoutesOf<typeof staffFiles> = [
  {
    path: '/kepegawaian',
    title: 'title.staff_files',
    may: 'staffFiles.all',
    load: () => import('./colleagues.tsx').then((m) => m.Colleagues),
  },
  {
    path: '/kepegawaian/$personId',
    title: 'title.staff_files',
    may: 'staffFiles.own',
    load: () => import('./file.tsx').then((m) => m.FilePage),
  },
]
