import { dayIn } from '../../../kernel/dates.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import { suggestionsSince } from '../../evaluations/facts.ts'
import { openWords } from '../sealed.ts'
import { getFactor, getImprovement, improvementOf, improvementsSince } from './rows.ts'

export async function improvements(ctx: Ctx) {
  const rows = await improvementsSince(ctx, ctx.today.subtract({ years: 2 }).toString())
  const mayImprove = ctx.can('quality.improve')
  const taken = new Set(rows.map((i) => `${i.reportId} ${i.suggestionNo}`))
  const since = ctx.now.subtract({ hours: 24 * 365 }).toString()
  const suggestions = mayImprove ? await suggestionsSince(ctx, since) : []
  return {
    improvements: rows.map((i) => improvementOf(ctx, i)),
    suggestions: suggestions.filter((s) => !taken.has(`${s.reportId} ${s.no}`)),
    mayImprove,
  }
}

export async function improvement(ctx: Ctx, { improvementId }: { improvementId: string }) {
  const i = await getImprovement(ctx, improvementId)
  const isOpen = i.doneOn === null
  const leads = ctx.can('quality.improve')
  return {
    ...improvementOf(ctx, i),
    askedBy: i.asker,
    askedOn: dayIn(Temporal.Instant.from(i.askedAt), ctx.zone).toString(),
    outcome: await openWords(ctx, 'improvements', i.improvementId, i.answer),
    doneBy: i.doer,
    factor: i.factorId && (await getFactor(ctx, i.factorId)).title,
    mayFinish: isOpen && ctx.can('quality.carry_out') && (leads || i.ownerId === ctx.actor.personId),
    mayHandOver: isOpen && leads,
  }
}

/** To whom something can be given: whoever works with the women. */
export const colleagues = async (ctx: Ctx) => ({ people: await staffOf(ctx, HOUSE_STAFF) })
