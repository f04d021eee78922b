import type { Ctx } from '../../platform/http/context.ts'
import { groupsOfWoman } from '../programme/facts.ts'
import { chosenOf } from './queries/class-goals.ts'

/** The groups in which she learns for each goal, by name: for the page of her plan. */
export async function classesPerGoal(ctx: Ctx, caseId: string): Promise<Record<string, string[]>> {
  const groups = await groupsOfWoman(ctx, caseId)
  const per: Record<string, string[]> = {}
  for (const { memberId, goalIds } of await chosenOf(ctx, caseId)) {
    const name = groups.find((g) => g.memberId === memberId)?.name
    if (name) for (const id of goalIds) per[id] = [...(per[id] ?? []), name]
  }
  return per
}

/** How often she was there of what counts for her between two days, by the rule of the figures (domain.md 6.5). */
export async function attendedOf(ctx: Ctx, caseId: string, from: string, until: string) {
  const rows = await ctx.db
    .selectFrom('groupAttendances')
    .select(['mark', 'reason'])
    .where('caseId', '=', caseId)
    .where('counts', '=', true)
    .where('heldOn', '>=', from)
    .where('heldOn', '<=', until)
    .execute()
  const counted = rows.filter((r) => !(r.mark === 'sick' && r.reason === 'letter'))
  const attended = counted.filter((r) => r.mark === 'present' || r.mark === 'late' || r.mark === 'dispensation')
  return { attended: attended.length, counted: counted.length }
}
