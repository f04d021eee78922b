import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { reports } from '../policy.ts'

export const routes: RoutesOf<typeof reports> = [
  {
    path: '/ringkasan',
    title: 'title.overview',
    may: 'reports.overview',
    load: () => import('./overview.tsx').then((m) => m.OverviewPage),
  },
  {
    path: '/laporan/angkatan',
    title: 'title.overview',
    may: 'reports.overview',
    back: '/ringkasan',
    load: () => import('./cohorts.tsx').then((m) => m.CohortsPage),
  },
  {
    path: '/laporan/mutu-data',
    title: 'title.reports',
    may: 'reports.overview',
    back: '/laporan',
    load: () => import('./gaps.tsx').then((m) => m.Gaps),
  },
  {
    path: '/ringkasan-kerja',
    title: 'title.overview',
    may: 'reports.work',
    load: () => import('./work.tsx').then((m) => m.WorkPage),
  },
  {
    path: '/ringkasan-kerja/isi',
    title: 'title.overview',
    may: 'reports.work',
    back: '/ringkasan-kerja',
    load: () => import('./work-behind.tsx').then((m) => m.WorkBehind),
  },
  {
    path: '/ringkasan/isi',
    title: 'title.overview',
    may: 'reports.overview',
    back: '/ringkasan',
    load: () => import('./plot-behind.tsx').then((m) => m.PlotBehind),
  },
  {
    path: '/ringkasan/$tile',
    title: 'title.overview',
    may: 'reports.overview',
    back: '/ringkasan',
    load: () => import('./behind.tsx').then((m) => m.Behind),
  },
]
