import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openShared } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { events } from '../events.ts'
import { isJustBack } from '../rules.ts'
import { type LeaveWords, move } from './presence.ts'

/**
 * A third note, after which she is where she was: nothing is deleted. Her leave goes on with its hour and its words, and what was asked
 * because of where she was is asked again. Of whom nobody knows where she is, the hours count from now on: they may end her stay.
 */
export async function takeBackReturn(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const [back, before] = await ctx.db
    .selectFrom('presenceEntries')
    .select(['entryId', 'fromPresence as from', 'toPresence as to', 'at', 'backAt', 'leaveKind', 'givenBy', 'body'])
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('entryId', 'desc')
    .limit(2)
    .execute()
  if (!back || !before || !isJustBack(back, ctx.now)) throw new Refusal('not_just_back')
  const { backAt, leaveKind, givenBy, body, entryId: id } = before
  // sealed anew under the note that carries them on
  const words = body && (await openShared<LeaveWords>(ctx, 'staff', 'presence_entries', { id, body }, caseId))
  const leave = backAt && leaveKind && givenBy && { backAt, leaveKind, givenBy, words: words || null }
  const since = back.from === 'unclear' ? ctx.now : Temporal.Instant.from(before.at)
  await move(ctx, c, { from: 'in_house', to: back.from, at: ctx.now, since, ...(leave && { leave }) })
  await ctx.record(events.return_taken_back, { caseId, subject: ['presence_entries', back.entryId] })
  return {}
}
