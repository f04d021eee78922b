import type { Ctx } from '../../platform/http/context.ts'
import { openShared } from '../../platform/seal/bodies.ts'
import type { LeaveWords } from '../residence/facts.ts'

/** Where she goes, with whom and why, as it was said; null when nothing was. */
export async function wordsOf(
  ctx: Ctx,
  p: { passId: string; caseId: string; body: string | null },
): Promise<LeaveWords | null> {
  if (p.body === null) return null
  return openShared<LeaveWords>(ctx, 'staff', 'leave_passes', { id: p.passId, body: p.body }, p.caseId)
}
