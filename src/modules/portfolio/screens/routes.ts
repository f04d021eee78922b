import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { portfolio } from '../policy.ts'

export const routes: RoutesOf<typeof portfolio> = [
  {
    path: '/penerima-manfaat/$caseId/portofolio',
    title: 'title.portfolio',
    may: 'portfolio.read',
    back: '/penerima-manfaat',
    frame: 'training',
    load: () => import('./portfolio-page.tsx').then((m) => m.PortfolioPage),
  },
]
