import type { Ctx } from '../../platform/http/context.ts'
import { silencedOf } from '../cases/facts/silence.ts'
import { addTask } from '../tasks/facts.ts'
import { tasks } from './tasks.ts'

/** Her letter of illness is asked for, for this session; of whom nothing is asked any more (KS-10), it is not. */
export async function askForLetter(ctx: Ctx, caseId: string, groupId: string): Promise<number> {
  if ((await silencedOf(ctx, [caseId])).has(caseId)) return 0
  await addTask(ctx, tasks.sick_letter, { caseId, id: groupId })
  return 1
}
