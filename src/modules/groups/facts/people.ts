import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { silencedOf } from '../../cases/facts/silence.ts'

/**
 * Of whom something may be written down: now in the house, wherever they are while they live here, or all that are known. My own
 * first, then by name. A house has some dozens.
 */
export async function womenOf(ctx: Ctx, which: 'in_house' | 'staying' | 'known') {
  const isRoll = which !== 'known'
  const found = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'stage', 'state', 'track', 'responsibleId', 'presence'])
    .where('state', 'in', isRoll ? ['open'] : ['candidate', 'open', 'aftercare'])
    .$if(which === 'in_house', (q) => q.where('presence', '=', 'in_house'))
    .limit(400)
    .execute()
  // the list of a class does not call a woman who died (KS-10); a colleague may still write down what there is to say
  const silenced = await silencedOf(ctx, isRoll ? found.map((c) => c.caseId) : [])
  const cases = found.filter((c) => !silenced.has(c.caseId))
  const labels = await labelsOf(
    ctx,
    cases.map((c) => c.caseId),
  )
  const rows = cases.flatMap((c) => {
    const l = labels.get(c.caseId)
    if (!l) return []
    const isMine =
      c.responsibleId === ctx.actor.personId ||
      ctx.actor.caseload.includes(c.caseId) ||
      ctx.actor.counselled.includes(c.caseId) ||
      ctx.actor.taught.includes(c.caseId)
    const { stage, state, track, presence } = c
    return [{ ...l, stage, state, track, presence, isMine }]
  })
  rows.sort((a, b) => Number(b.isMine) - Number(a.isMine) || a.label.localeCompare(b.label, 'id'))
  return rows
}
