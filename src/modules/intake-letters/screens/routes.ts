import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { intakeLetters } from '../policy.ts'

export const routes: RoutesOf<typeof intakeLetters> = [
  {
    path: '/pengaturan/angkatan/$intakeId/surat',
    title: 'title.intake_letters',
    may: 'intakeLetters.make',
    back: '/pengaturan/angkatan',
    load: () => import('./intake-letters.tsx').then((m) => m.IntakeLetters),
  },
]
