import type { StoredOf } from '../../kernel/form.ts'
import type { planForm } from './forms/plan.ts'
import { type Forecast, forecastOf } from './rules.ts'

type Stored = StoredOf<typeof planForm>
const parts = (of: Stored['costs']) => (of ?? []).map((p) => ({ rupiah: p.rupiah ?? 0 }))

/** The forecast of a plan as it stands sealed. A plan of an older form that lacks its price has none. */
export function forecastOfStored(plan: Stored): Forecast | null {
  if (plan.priceRupiah === undefined) return null
  return forecastOf({
    priceRupiah: plan.priceRupiah,
    ...{ costs: parts(plan.costs), fixed: parts(plan.fixed), minutesEach: plan.minutesEach },
    months: [plan.month1, plan.month2, plan.month3].map((m) => ({ units: m?.units ?? 0, asideRupiah: m?.asideRupiah })),
  })
}
