import { getCase } from '../modules/cases/facts/case.ts'
import { addTask, askedSince } from '../modules/tasks/facts.ts'
import { events } from '../modules/terminations/events.ts'
import { findLive } from '../modules/terminations/live.ts'
import { tasks } from '../modules/terminations/tasks.ts'
import type { Ctx } from '../platform/http/context.ts'

/** After these nobody's list says any more what she waits for in the last stage. */
export const ASKS_AGAIN: readonly string[] = [events.proposal_withdrawn.kind, events.abandoned.kind]

/**
 * In the last stage somebody prepares how she leaves, whether or not the way out is open yet. Not while a proposal waits or is
 * decided, nor while one that came back is mended: each of these has a task of its own.
 */
export async function askToPrepare(ctx: Ctx, caseId: string): Promise<void> {
  const { stage } = await getCase(ctx, caseId)
  if (stage !== 'termination') return
  const live = await findLive(ctx, caseId)
  if (live && live.state !== 'open') return
  for (const task of [tasks.prepare_termination, tasks.termination_returned])
    if (await askedSince(ctx, caseId, task)) return
  await addTask(ctx, tasks.prepare_termination, { caseId })
}
