import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { inspections } from '../policy.ts'

export const routes: RoutesOf<typeof inspections> = [
  {
    path: '/periksa-kamar',
    title: 'title.inspections',
    may: 'inspections.read',
    load: () => import('./rooms.tsx').then((m) => m.InspectedRooms),
  },
  {
    path: '/periksa-kamar/buku',
    title: 'title.inspections',
    may: 'inspections.read',
    back: '/periksa-kamar',
    load: () => import('./book.tsx').then((m) => m.InspectionBook),
  },
  {
    path: '/periksa-kamar/ruang/$place',
    title: 'title.inspections',
    may: 'inspections.look',
    back: '/periksa-kamar',
    load: () => import('./look.tsx').then((m) => m.LookIntoRoom),
  },
  {
    path: '/periksa-kamar/lembar/$inspectionId',
    title: 'title.inspections',
    may: 'inspections.read',
    back: '/periksa-kamar',
    load: () => import('./sheet.tsx').then((m) => m.InspectionSheet),
  },
]
