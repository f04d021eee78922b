import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { programme } from '../contract.ts'
import { events } from '../events.ts'
import { oneWriter } from '../one-writer.ts'
import { touchWeeks } from './touch-weeks.ts'

/** Off the plan: this session, or with it all that follow in its series. */
export async function cancelSession(ctx: Ctx, input: z.output<typeof programme.cancelSession.input>) {
  await oneWriter(ctx)
  const session = await ctx.db
    .selectFrom('scheduledSessions')
    .select(['seriesId', 'onDay', 'isCancelled', 'version'])
    .where('sessionId', '=', input.sessionId)
    .executeTakeFirst()
  if (!session) throw new Refusal('not_found')
  if (session.isCancelled) throw new Refusal('session_cancelled')
  if (session.version !== input.version) throw new Refusal('stale_version')
  const { seriesId } = session
  const gone = await ctx.db
    .updateTable('scheduledSessions')
    .set((eb) => ({
      isCancelled: true,
      savedBy: ctx.actor.personId,
      savedAt: ctx.now.toString(),
      version: eb('version', '+', 1),
    }))
    .where('isCancelled', '=', false)
    .where((eb) =>
      input.withFollowing && seriesId !== null
        ? eb.and([eb('seriesId', '=', seriesId), eb('onDay', '>=', session.onDay)])
        : eb('sessionId', '=', input.sessionId),
    )
    .returning('onDay')
    .execute()
  const count = gone.length
  await touchWeeks(
    ctx,
    gone.map((s) => s.onDay),
  )
  await ctx.record(events.session_cancelled, {
    subject: ['scheduled_sessions', input.sessionId],
    details: { sessions: count, on: session.onDay },
  })
  return { count }
}
