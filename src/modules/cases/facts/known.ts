import { allows, type Rule } from '../../../kernel/rule.ts'
import { toldOf } from '../../../kernel/told.ts'
import type { Ctx } from '../../../platform/http/context.ts'

/** What this person may not know is not there (docs/decisions/0025). */
const known =
  (rule: Rule) =>
  <T>(ctx: Ctx, caseId: string, value: T): T | null =>
    allows(rule, ctx.actor, { case_id: caseId }) ? value : null

/** How great the danger is: for whoever reads her story. */
export const riskFor = known(toldOf.story)
/** How she left: for her team, whoever leads and whoever writes the papers of it. */
export const exitFor = known(toldOf.leaving)
