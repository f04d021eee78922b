import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'

/** Is this person on the case's team now, or its supervisor? For buttons; the tables' policies decide. */
export const isOnTeam = (ctx: Ctx, caseId: string) =>
  ctx.actor.caseload.includes(caseId) || ctx.actor.counselled.includes(caseId)

/**
 * Who decides about a case: the head and the coordinator, or a social worker of its team. Not whom an emergency has let in:
 * she reads for four hours, but whom she gave the keys would keep them (security.md 3.2).
 */
export async function mustDecideFor(ctx: Ctx, caseId: string): Promise<void> {
  if (ctx.actor.roles.some((r) => r === 'head' || r === 'coordinator')) return
  const mine = await ctx.db
    .selectFrom('caseTeam')
    .select('membershipId')
    .where('caseId', '=', caseId)
    .where('personId', '=', ctx.actor.personId)
    .where('part', 'in', ['responsible', 'assistant'])
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .executeTakeFirst()
  if (!mine || !ctx.actor.caseload.includes(caseId)) throw new Refusal('not_allowed')
}

/** Of these women, on whose team this colleague is now. */
export async function onTeamOf(ctx: Ctx, personId: string, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom('caseTeam')
    .select('caseId')
    .where('personId', '=', personId)
    .where('caseId', 'in', [...caseIds])
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .execute()
  return new Set(rows.map((r) => r.caseId))
}
