import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { finishTask } from '../../tasks/facts.ts'
import type { serviceReferrals } from '../contract.ts'
import { ANSWERED } from '../events.ts'
import { classFor } from '../standing.ts'
import { writeNote } from '../texts.ts'
import { about, askReply, close } from './refer.ts'

type Input = z.output<typeof serviceReferrals.reply.input>

/** What came back. A result closes it; "still under way" says until when somebody asks again. */
export async function reply(ctx: Ctx, { id, on, said, result, answerBy }: Input) {
  const r = await ctx.db
    .selectFrom('serviceReferrals')
    .select(['caseId', 'reach', 'taskId', 'result', 'referredOn'])
    .where('serviceReferralId', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  const { caseId, reach, taskId } = r
  if (r.result) throw new Refusal('already_closed')
  const day = Temporal.PlainDate.from(on)
  if (Temporal.PlainDate.compare(day, ctx.today) > 0) throw new Refusal('in_the_future')
  if (on < r.referredOn) throw new Refusal('before_referral')
  const cls = classFor(ctx, reach, await getCase(ctx, caseId))
  if (!cls) throw new Refusal('not_allowed')
  await writeNote(ctx, { id, caseId, cls, part: 'reply', text: { said } })
  if (result) {
    await close(ctx, { id, caseId, on, result, reach, taskId })
    return { isClosed: true }
  }
  const until = answerBy ?? on
  if (until < r.referredOn) throw new Refusal('answer_before_referral')
  if (taskId) await finishTask(ctx, taskId)
  const asked = await askReply(ctx, { id, caseId, reach, answerBy: until })
  await ctx.db
    .updateTable('serviceReferrals')
    .set({ answerBy: until, taskId: asked })
    .where('serviceReferralId', '=', id)
    .execute()
  await ctx.record(ANSWERED[reach], { ...about(reach, caseId, id), details: {} })
  return { isClosed: false }
}
