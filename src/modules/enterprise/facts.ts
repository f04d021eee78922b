import { formatRupiah } from '../../kernel/rupiah.ts'
import { words } from '../../kernel/words.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { yearOf } from '../aftercare/facts.ts'
import { herChoice, pageIn, pagesOf } from '../livelihood/facts.ts'
import { forecastOfStored } from './figures.ts'
import { planForm } from './forms/plan.ts'
import { monthsOf } from './months.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const t = words(id, en)

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
    ...{ on: plan.on ?? '', makes: plan.makes ?? '', unit: plan.unit ?? t.in('id', 'plan.piece') },
    said: SAID.flatMap((key) => (plan[key] ? [{ label: t.in('id', `forms.plan.${key}`), text: plan[key] }] : [])),
    ...{ priceRupiah: plan.priceRupiah ?? 0, minutesEach: plan.minutesEach ?? null },
    ...{ costs: parts(plan.costs), fixed: parts(plan.fixed), forecast },
  }
}

/** The same in the questions of her evaluation, which asks for less; null when there is none to read. */
export async function shortPlan(ctx: Ctx, caseId: string) {
  const pages = await pagesOf(ctx, caseId)
  const plan = pageIn(pages, 'plan', planForm)?.value
  if (!plan?.makes) return null
  const { capitalRupiah } = herChoice(pages)
  const price = plan.priceRupiah ? formatRupiah(plan.priceRupiah) : null
  return {
    ...{ on: plan.on ?? '', product: plan.makes, customers: plan.forWhom ?? '' },
    capital: capitalRupiah ? formatRupiah(capitalRupiah) : '',
    pricing: price
      ? t.in('id', 'plan.price_each', { rupiah: price, piece: plan.unit ?? t.in('id', 'plan.piece') })
      : '',
  }
}

/** What came in after she left, contact by contact, as the picture of her business page draws it. */
export const incomeMonths = async (ctx: Ctx, caseId: string) => monthsOf(await yearOf(ctx, caseId))
