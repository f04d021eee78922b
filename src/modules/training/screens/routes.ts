import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { training } from '../policy.ts'

export const routes: RoutesOf<typeof training> = [
  {
    path: '/nilai',
    title: 'title.practice',
    may: 'training.read',
    load: () => import('./classes.tsx').then((m) => m.Classes),
  },
  {
    path: '/nilai/unit',
    title: 'title.training_units',
    may: 'training.read',
    back: '/nilai',
    load: () => import('./units.tsx').then((m) => m.Units),
  },
  {
    path: '/nilai/kelas/$classId',
    title: 'title.practice',
    may: 'training.read',
    back: '/nilai',
    load: () => import('./class-page.tsx').then((m) => m.ClassPage),
  },
  {
    path: '/penerima-manfaat/$caseId/latihan',
    title: 'title.practice',
    may: 'training.read',
    back: '/penerima-manfaat',
    frame: 'training',
    load: () => import('./training-tab.tsx').then((m) => m.TrainingTab),
  },
  {
    path: '/penerima-manfaat/$caseId/sertifikasi',
    title: 'title.certification',
    may: 'training.read',
    back: '/penerima-manfaat',
    frame: 'training',
    load: () => import('./lsp.tsx').then((m) => m.LspPart),
  },
]
