import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, askedSince } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import { sectionRows } from '../section-store.ts'
import { tasks } from '../tasks.ts'

/** The worker waits for what only the nurse may write: she gets a task, which ends when nothing of it is open any more. */
export async function askNurse(ctx: Ctx, { assessmentId }: { assessmentId: string }) {
  const head = await ctx.db
    .selectFrom('assessments')
    .select(['caseId', 'signedAt'])
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirst()
  if (!head) throw new Refusal('not_found')
  const c = await getCase(ctx, head.caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  if (head.signedAt) throw new Refusal('assessment_signed')
  const row = (await sectionRows(ctx, assessmentId)).find((r) => r.part === 'biological')
  if (row?.openFields === 0) throw new Refusal('part_complete')
  if (await askedSince(ctx, c.caseId, tasks.write_biological)) throw new Refusal('already_asked')
  await addTask(ctx, tasks.write_biological, { caseId: c.caseId })
  await ctx.record(events.part_asked, {
    caseId: c.caseId,
    subject: ['assessment_sections', assessmentId],
    details: { part: 'biological' },
  })
  return {}
}
