import type { Ctx } from '../../../platform/http/context.ts'
import { addTask } from '../../tasks/facts.ts'
import { tasks } from '../tasks.ts'
import { WAITING_DEFAULTS } from '../waiting.ts'

/** While she waits somebody asks how she is, every so many days since the last contact: danger may have grown meanwhile. */
export async function askAgain(ctx: Ctx, caseId: string, since: Temporal.PlainDate, until: string): Promise<void> {
  const fromOn = since.add({ days: WAITING_DEFAULTS.contactEveryDays }).toString()
  if (fromOn <= until) await addTask(ctx, tasks.ask_waiting, { caseId, fromOn, dueOn: until })
}
