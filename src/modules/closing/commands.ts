import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { addTask } from '../tasks/facts.ts'
import { events } from './events.ts'
import { reasonPlace } from './queries.ts'
import { tasks } from './tasks.ts'

/** The database looks whether it is closed; whoever works for her is given the mending. */
export async function reopen(ctx: Ctx, { caseId, reason }: { caseId: string; reason: string }) {
  const { centreId, isProtected } = await getCase(ctx, caseId)
  const reopeningId = newId(ctx.now)
  await ctx.db
    .insertInto('caseReopenings')
    .values({
      centreId,
      reopeningId,
      caseId,
      isProtected,
      reason: await ctx.seal.seal('narrative', caseId, reasonPlace(reopeningId), reason),
      reopenedBy: ctx.actor.personId,
      reopenedAt: ctx.now.toString(),
    })
    .execute()
  await ctx.record(events.reopened, { caseId, subject: ['case_reopenings', reopeningId] })
  await addTask(ctx, tasks.mend_file, { caseId })
  return {}
}

export async function shut(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const row = await ctx.db
    .updateTable('caseReopenings')
    .set({ shutAt: ctx.now.toString(), shutBy: ctx.actor.personId })
    .where('caseId', '=', caseId)
    .where('shutAt', 'is', null)
    .returning('reopeningId')
    .executeTakeFirst()
  if (!row) throw new Refusal('not_reopened')
  await ctx.record(events.shut_again, { caseId, subject: ['case_reopenings', row.reopeningId] })
  return {}
}
