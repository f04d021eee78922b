import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { meals } from '../policy.ts'

export const routes: RoutesOf<typeof meals> = [
  {
    path: '/dapur',
    title: 'title.kitchen',
    may: 'meals.read',
    load: () => import('./kitchen.tsx').then((m) => m.Kitchen),
  },
  {
    path: '/dapur/biaya',
    title: 'title.meal_costs',
    may: 'meals.costs',
    load: () => import('./costs.tsx').then((m) => m.MealCosts),
  },
]
