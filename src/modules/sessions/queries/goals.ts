import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { goalsOf } from '../../plans/facts.ts'
import { notesPerGoal } from '../facts.ts'

/** Goals of the plan in force in her own words, with the notes that work on each; none for a reader without the key. */
export async function goals(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const all = await goalsOf(ctx, caseId)
  if (all.length === 0) return { goals: [] }
  const notes = await notesPerGoal(ctx, caseId)
  return {
    goals: all.flatMap((g) =>
      g.herWords === null ? [] : [{ ...g, herWords: g.herWords, notes: notes[g.goalId] ?? 0 }],
    ),
  }
}
