import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { addTask } from '../tasks/facts.ts'
import { courseOf } from './queries/due.ts'
import { tasks } from './tasks.ts'

const ASKED = { cc1: tasks.hold_cc1, cc2: tasks.hold_cc2 } as const

/** A stage begins that a conference ends: it stands in the coordinator's list with the day by which it is held (domain.md 4.3). */
export async function askConference(ctx: Ctx, caseId: string): Promise<void> {
  const next = courseOf(ctx, await getCase(ctx, caseId), []) // of this stage none was held yet
  if (next?.kind !== 'cc1' && next?.kind !== 'cc2') return
  const { kind, on } = next
  const due = on && Temporal.PlainDate.compare(on, ctx.today) > 0 ? on : ctx.today
  await addTask(ctx, ASKED[kind], { caseId, dueOn: due.toString() })
}
