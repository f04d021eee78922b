import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { evaluations } from '../policy.ts'

export const routes: RoutesOf<typeof evaluations> = [
  {
    path: '/penerima-manfaat/$caseId/evaluasi',
    title: 'title.evaluation',
    may: 'evaluations.read',
    back: '/penerima-manfaat',
    frame: 'evaluation',
    load: () => import('./evaluation-tab.tsx').then((m) => m.EvaluationTab),
  },
  {
    path: '/evaluasi/laporan/baru',
    title: 'title.report',
    may: 'evaluations.write',
    back: '/beranda',
    load: () => import('./report-new.tsx').then((m) => m.ReportNew),
  },
  {
    path: '/evaluasi/laporan/$reportId',
    title: 'title.report',
    may: 'evaluations.reports',
    back: '/beranda',
    load: () => import('./report.tsx').then((m) => m.ReportPage),
  },
]
