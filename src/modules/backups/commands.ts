import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { events } from './events.ts'

/** Once at a time: whoever asks while one is waited for would get the same one. */
export async function ask(ctx: Ctx): Promise<Record<string, never>> {
  const waits = await ctx.db.selectFrom('backupRuns').select('runId').where('outcome', '=', 'asked').limit(1).execute()
  if (waits.length > 0) throw new Refusal('already_asked')
  await ctx.db
    .insertInto('backupRuns')
    .values({
      centreId: ctx.actor.centreId,
      runId: newId(ctx.now),
      kind: 'backup',
      outcome: 'asked',
      at: ctx.now.toString(),
      askedBy: ctx.actor.personId,
    })
    .execute()
  await ctx.record(events.asked, {})
  return {}
}
