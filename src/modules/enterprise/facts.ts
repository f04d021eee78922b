import type { Ctx } from '../../platform/http/context.ts'
import { yearOf } from '../aftercare/facts.ts'
import { pageIn, pagesOf } from '../livelihood/facts.ts'
import { forecastOfStored } from './figures.ts'
import { planForm } from './forms/plan.ts'
import { monthsOf } from './months.ts'
import words from './words/id.json' with { type: 'json' }

/** Her words, under the questions of the page. What she makes is the title. */
const SAID = ['forWhom', 'helps', 'whenSlow', 'purses'] as const
type Stored = { what?: string | undefined; rupiah?: number | undefined }
const parts = (of: readonly Stored[] | undefined) =>
  (of ?? []).map((p) => ({ name: p.what ?? '', rupiah: p.rupiah ?? 0 }))

/** Her plan as `letters` prints it, with the forecast of its page; null when there is none to read. */
export async function businessPlan(ctx: Ctx, caseId: string) {
  const plan = pageIn(await pagesOf(ctx, caseId), 'plan', planForm)?.value
  const forecast = plan && forecastOfStored(plan)
  if (!plan || !forecast) return null
  return {
    ...{ on: plan.on ?? '', makes: plan.makes ?? '', unit: plan.unit ?? words['plan.piece'] },
    said: SAID.flatMap((key) => (plan[key] ? [{ label: words[`forms.plan.${key}`], text: plan[key] }] : [])),
    ...{ priceRupiah: plan.priceRupiah ?? 0, minutesEach: plan.minutesEach ?? null },
    ...{ costs: parts(plan.costs), fixed: parts(plan.fixed), forecast },
  }
}

/** What came in after she left, contact by contact, as the picture of her business page draws it. */
export const incomeMonths = async (ctx: Ctx, caseId: string) => monthsOf(await yearOf(ctx, caseId))
