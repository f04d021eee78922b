import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { silencedOf } from '../../cases/facts/silence.ts'

/** Of whom something may be written down, now in the house or all that are known: my own first, then by name. A house has some dozens. */
export async function womenOf(ctx: Ctx, which: 'in_house' | 'known') {
  const inHouse = which === 'in_house'
  const found = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'stage', 'state', 'track', 'responsibleId'])
    .where('state', 'in', inHouse ? ['open'] : ['candidate', 'open', 'aftercare'])
    .$if(inHouse, (q) => q.where('presence', '=', 'in_house'))
    .limit(400)
    .execute()
  // the list of a class does not call a woman who died (KS-10); a colleague may still write down what there is to say
  const silenced = await silencedOf(ctx, inHouse ? found.map((c) => c.caseId) : [])
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
    const { stage, state, track } = c
    return [{ ...l, stage, state, track, isMine }]
  })
  rows.sort((a, b) => Number(b.isMine) - Number(a.isMine) || a.label.localeCompare(b.label, 'id'))
  return rows
}
