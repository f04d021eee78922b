import type { z } from 'zod'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { training } from '../contract.ts'
import { events } from '../events.ts'
import { feedbackPlace } from '../feedback.ts'

/** Only who holds her name writes words about her; a tutor of a protected woman tells her worker. */
export async function sayFeedback(ctx: Ctx, input: z.output<typeof training.sayFeedback.input>) {
  const entry = await ctx.db
    .selectFrom('practiceEntries')
    .select(['entryId', 'caseId'])
    .where('entryId', '=', input.entryId)
    .executeTakeFirst()
  if (!entry) throw new Refusal('not_found')
  const { caseId, isProtected, state } = await getCase(ctx, entry.caseId)
  if (state !== 'open') throw new Refusal('case_not_open')
  if (!worksOn(ctx.actor, 'display', { caseId, isProtected })) throw new Refusal('words_not_yours')
  const { centreId, personId: authorId } = ctx.actor
  const { entryId } = entry
  const body = await ctx.seal.seal('display', caseId, feedbackPlace(entryId), input.said)
  const version = input.version + 1
  if (input.version === 0) {
    const done = await ctx.db
      .insertInto('practiceTexts')
      .values({ centreId, entryId, caseId, isProtected, body, authorId })
      .onConflict((oc) => oc.columns(['centreId', 'entryId']).doNothing())
      .executeTakeFirst()
    if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new Refusal('stale_version')
  } else {
    const done = await ctx.db
      .updateTable('practiceTexts')
      .set({ body, authorId, version })
      .where('entryId', '=', entryId)
      .where('version', '=', input.version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  }
  await ctx.record(events.feedback_given, { caseId, subject: ['practice_entries', entryId] })
  return { version }
}
