import { dayIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { planForm } from '../../modules/flags/forms/plan.ts'
import { planOf } from '../../modules/flags/queries.ts'
import words from '../../modules/flags/words/id.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { rows, rowsFrom, sayOf } from './say.ts'

const say = sayOf(words)

/** F17: her safety plan as it stands. */
export const f17: Filled = async (ctx, caseId) => {
  if (!ctx.can('flags.read')) throw new Refusal('not_allowed')
  const plan = await planOf(ctx, caseId)
  if (!plan) return null
  return {
    on: dayIn(Temporal.Instant.from(plan.at), ctx.zone).toString(),
    by: plan.by,
    head: rows(['Ditulis oleh', plan.by], ['Versi', String(plan.version)]),
    parts: [{ title: null, rows: rowsFrom(planForm, plan.said, say) }],
  }
}
