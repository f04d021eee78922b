import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { issuedTo } from '../letters/facts.ts'
import type { Ports } from './ports.ts'
import type { BatchPaper } from './rules.ts'

/**
 * One woman's letter. Whoever presses twice, or two who press at once, make one: the second waits and finds it there.
 * @throws Refusal `not_found` when she is of another intake, `letter_there`, and whatever a single letter is refused for
 */
export const issue = (ports: Ports) => async (ctx: Ctx, o: { intakeId: string; caseId: string; code: BatchPaper }) => {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 83))', [`${o.caseId} ${o.code}`])
  const c = await getCase(ctx, o.caseId)
  if (c.intakeId !== o.intakeId || !c.admittedOn) throw new Refusal('not_found')
  if ((await issuedTo(ctx, [o.caseId], o.code)).length > 0) throw new Refusal('letter_there')
  const { letterId, number } = await ports.issue(ctx, { code: o.code, caseId: o.caseId })
  return { letterId, number }
}
