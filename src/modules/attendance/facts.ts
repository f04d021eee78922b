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
