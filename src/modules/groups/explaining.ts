import { KNOW_EVERYBODY } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { rolesOf } from '../access/facts.ts'
import { onTeamOf } from '../cases/facts/team.ts'
import { tasks } from './tasks.ts'

type Asked = { needsReexplaining: boolean; explainerId: string | null; explainedOn: string | null }

/** Whoever is asked to explain it again; and those whose work ends the task in the list of a colleague, or who lead. */
export const mayExplain = (ctx: Ctx, of: Asked): boolean =>
  of.needsReexplaining &&
  of.explainedOn === null &&
  (of.explainerId === ctx.actor.personId ||
    [...tasks.re_explain.crossing, 'head', 'coordinator'].some((r) => ctx.actor.roles.some((mine) => mine === r)))

/**
 * Who explains it again: whoever taught, as far as she may know the woman; else whoever wrote it down, who does. A guest has no list,
 * and a task must not name a woman to an instructor who never had her in a class.
 */
export async function explainersOf(
  ctx: Ctx,
  delivererId: string | undefined,
  caseIds: readonly string[],
): Promise<(caseId: string) => string> {
  const { personId } = ctx.actor
  if (!delivererId || delivererId === personId || caseIds.length === 0) return () => personId
  if ((await rolesOf(ctx, delivererId)).some((role) => KNOWS_ALL.includes(role))) return () => delivererId
  const hers = await onTeamOf(ctx, delivererId, caseIds)
  return (caseId) => (hers.has(caseId) ? delivererId : personId)
}

/** Roles that know every woman of the house. */
const KNOWS_ALL: readonly string[] = [...KNOW_EVERYBODY, 'house_mother']
