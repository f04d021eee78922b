import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { equipment } from '../policy.ts'

export const routes: RoutesOf<typeof equipment> = [
  {
    path: '/alat-kelas',
    title: 'title.machines',
    may: 'equipment.read',
    load: () => import('./machines.tsx').then((m) => m.Machines),
  },
  {
    path: '/alat-kelas/opname',
    title: 'title.machines',
    may: 'equipment.read',
    back: '/alat-kelas',
    load: () => import('./taking.tsx').then((m) => m.MachineTaking),
  },
  {
    path: '/alat-kelas/$machineId',
    title: 'title.machines',
    may: 'equipment.read',
    back: '/alat-kelas',
    load: () => import('./machine.tsx').then((m) => m.OneMachinePage),
  },
]
