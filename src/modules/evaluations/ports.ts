import type { Ctx } from '../../platform/http/context.ts'

/** The plan of her business as its own page has it, in the questions of the evaluation; what that page does not ask is left out. */
export type HerPlan = { product: string; customers: string; capital: string; pricing: string; on: string }

/** What an evaluation asks of the page of her business, which stands above it. */
export type Ports = {
  /** null when none is written there, or none that this person may read */
  herPlan: (ctx: Ctx, caseId: string) => Promise<HerPlan | null>
}
