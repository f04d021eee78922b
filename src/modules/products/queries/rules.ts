import type { Ctx } from '../../../platform/http/context.ts'
import { ruleState } from '../rules.ts'
import { ruleInForce } from './rows.ts'

/** What was agreed, what is proposed, the newest first. */
export async function rules(ctx: Ctx) {
  const inForce = await ruleInForce(ctx, ctx.today)
  const rows = await ctx.db
    .selectFrom('shareRules as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.proposedBy'))
    .leftJoin('people as a', (j) => j.onRef('a.centreId', '=', 'r.centreId').onRef('a.personId', '=', 'r.agreedBy'))
    .selectAll('r')
    .select(['p.callName as proposer', 'a.callName as agreer'])
    .orderBy('r.proposedAt', 'desc')
    .limit(30)
    .execute()
  const shown = rows.map((r) => {
    const state = ruleState(r)
    const open = state === 'proposed'
    const own = r.proposedBy === ctx.actor.personId
    const { ruleId, fromOn, materialHow, materialPercent, makerPercent, fundPercent, regionPercent } = r
    return {
      ...{ ruleId, state, isInForce: inForce?.ruleId === ruleId, fromOn, materialHow, materialPercent },
      ...{ makerPercent, fundPercent, regionPercent, yardstickRupiah: r.yardstickRupiah, proposedAt: r.proposedAt },
      ...{ proposedBy: r.proposer, agreedBy: r.agreer, officeLetter: r.officeLetter, officeOn: r.officeOn },
      mayAgree: open && !own && ctx.can('products.agree_rule'),
      mayDecline: open && (own || ctx.can('products.agree_rule')),
    }
  })
  const waits = shown.some((r) => r.state === 'proposed')
  return { rules: shown, mayPropose: !waits && ctx.can('products.propose_rule') }
}
