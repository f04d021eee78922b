import type { Ctx } from '../../platform/http/context.ts'
import { daysOf } from './queries/days.ts'
import { sumsOf } from './rules.ts'

/** Her practicum so far, as the evaluation asks for it; null while she was not open a day. The evaluation begins with it. */
export async function practicumSoFar(ctx: Ctx, caseId: string) {
  const days = await daysOf(ctx, caseId)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const sums = sumsOf(days)
  return {
    ...{ fromOn: first.on, untilOn: last.on, daysOpen: days.length, customers: sums.customers },
    ...{ revenueRupiah: sums.takings, materialRupiah: sums.material, otherRupiah: sums.other },
    customerRating: sums.meanTenths === null ? null : Math.round(sums.meanTenths / 10),
    isCashBookKept: sums.isCashBookKept,
  }
}

/** Everything that is computed of her days, and how many they were; null while she was not open a day. For her portfolio. */
export async function businessOf(ctx: Ctx, caseId: string) {
  const days = await daysOf(ctx, caseId)
  return days.length === 0 ? null : { ...sumsOf(days), days: days.length }
}
