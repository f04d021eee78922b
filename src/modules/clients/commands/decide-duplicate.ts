import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, staysOf } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { Verdict } from '../decisions.ts'
import { decide } from '../decisions.ts'
import { events } from '../events.ts'
import { openIdentities } from '../facts.ts'
import type { Draft } from '../likely.ts'
import { likelyFiles } from '../likely.ts'
import { tasks } from '../tasks.ts'

/**
 * Two women, or "not sure". About a file that may not be opened nobody can say "two women": it is marked for the
 * coordinator, and the woman who stands at the door is received all the same.
 */
export async function decideDuplicate(
  ctx: Ctx,
  input: { caseId: string; otherCaseId?: string | undefined; verdict: Exclude<Verdict, 'same'>; draft: Draft },
) {
  const c = await getCase(ctx, input.caseId)
  const own = (await staysOf(ctx, c.clientId)).map((s) => s.caseId)
  const likely = await likelyFiles(ctx, input.draft, own)
  const meant = likely.filter((l) => (input.otherCaseId ? l.caseId === input.otherCaseId : l.identity === null))
  if (meant.length === 0) throw new Refusal('not_found')
  if (input.verdict === 'different' && meant.some((l) => l.identity === null))
    throw new Refusal('hidden_needs_coordinator')
  for (const l of meant)
    await decide(ctx, { caseId: c.caseId, otherCaseId: l.caseId, verdict: input.verdict, reasons: l.reasons })
  if (input.verdict === 'unsure') await addTask(ctx, tasks.look_at_duplicate, { caseId: c.caseId })
  await ctx.record(events.duplicate_decided, {
    caseId: c.caseId,
    details: { verdict: input.verdict, files: meant.length },
  })
  return {}
}

/** Two women: said in the list of suggestions by somebody who has both files open before her. */
export async function decidePair(ctx: Ctx, { caseId, otherCaseId }: { caseId: string; otherCaseId: string }) {
  await getCase(ctx, caseId)
  await getCase(ctx, otherCaseId)
  const opened = await openIdentities(ctx, [caseId, otherCaseId])
  if (opened.size < 2) throw new Refusal('file_not_open')
  await decide(ctx, { caseId, otherCaseId, verdict: 'different' })
  await finishTasks(ctx, caseId, [tasks.look_at_duplicate])
  await ctx.record(events.duplicate_decided, { caseId, details: { verdict: 'different', files: 1 } })
  return {}
}
