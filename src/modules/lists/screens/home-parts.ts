import type { HomePartsOf } from '../../../app/web/client/home-part.ts'
import type { lists } from '../policy.ts'

export const parts: HomePartsOf<typeof lists> = [
  {
    name: 'imports',
    may: 'lists.import',
    at: 'first',
    order: 40,
    load: () => import('./home-imports.tsx').then((m) => m.HomeImports),
  },
]
