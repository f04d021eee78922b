import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { serviceReferrals } from '../contract.ts'
import { ANSWERED, SENT } from '../events.ts'
import { ANSWER_WITHIN_DAYS, judgeReferral, type Reach, reachOf, type Shared } from '../rules.ts'
import { classFor, getService, isAgreed } from '../standing.ts'
import { tasks } from '../tasks.ts'
import { writeNote } from '../texts.ts'

type Input = z.output<typeof serviceReferrals.refer.input>

/** She is referred; what is shared rests on her consent in this very moment, or on what the law says, named (domain.md 3.4). */
export async function refer(ctx: Ctx, input: Input) {
  const { caseId, serviceId, basis, referredOn, condition } = input
  const c = await getCase(ctx, caseId)
  const service = await getService(ctx, serviceId)
  const { costRupiah: cost, payer } = input
  const judged = judgeReferral(
    { referredOn, answerBy: input.answerBy, endedOn: service.endedOn, cost, payer },
    ctx.today,
  )
  if (judged) throw new Refusal(judged)
  const reach = reachOf(service.kind, input.nurseOnly)
  const cls = classFor(ctx, reach, c)
  if (!cls) throw new Refusal(reach === 'nurse' ? 'nurse_refers' : 'worker_refers')
  if (input.escortId) await mustWorkHere(ctx, input.escortId)
  if (basis === 'consent' && !(await isAgreed(ctx, caseId, service))) throw new Refusal('no_consent')
  const shared: Shared[] = [...input.shared, ...(condition ? (['condition'] as const) : [])]
  const id = newId(ctx.now)
  const answerBy = input.answerBy ?? Temporal.PlainDate.from(referredOn).add({ days: ANSWER_WITHIN_DAYS }).toString()
  if (input.onwardFrom) await carryOn(ctx, caseId, { id: input.onwardFrom, reach }, referredOn)
  await ctx.db
    .insertInto('serviceReferrals')
    .values({
      ...{ centreId: c.centreId, serviceReferralId: id, caseId, serviceId, reach, basis, shared, referredOn, answerBy },
      onwardFrom: input.onwardFrom ?? null,
      urgency: input.urgency,
      escortId: input.escortId ?? null,
      costRupiah: cost ?? null,
      payer: payer ?? null,
      referredBy: ctx.actor.personId,
      referredAt: ctx.now.toString(),
      taskId: await askReply(ctx, { id, caseId, reach, answerBy }),
    })
    .execute()
  const { reason, message, ground } = input
  await writeNote(ctx, { id, caseId, cls, part: 'sent', text: { reason, message, condition, ground } })
  const details = { basis, shared, onwardFrom: input.onwardFrom }
  if (reach === 'nurse') await ctx.record(SENT.nurse, { ...about(reach, caseId, id), details })
  else await ctx.record(SENT[reach], { ...about(reach, caseId, id), details: { service: serviceId, ...details } })
  return { id }
}

/**
 * The referral before it is closed by this one: she was sent on. Only where the same people know of both: that something follows, or
 * came before, would tell the others of one that is not theirs to know.
 */
async function carryOn(ctx: Ctx, caseId: string, { id, reach }: { id: string; reach: Reach }, on: string) {
  const before = await ctx.db
    .selectFrom('serviceReferrals')
    .select(['reach', 'taskId'])
    .where('serviceReferralId', '=', id)
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  if (before.reach !== reach) throw new Refusal('chain_tells')
  await close(ctx, { id, caseId, on, result: 'onward', ...before })
}

/** Of what only the nurse may know the chain names no case. */
export const about = (reach: Reach, caseId: string, id: string) => ({
  ...(reach !== 'nurse' && { caseId }),
  subject: ['service_referrals', id] as const,
})

type Closing = {
  id: string
  caseId: string
  on: string
  result: 'served' | 'partly' | 'not_accepted' | 'not_wanted' | 'not_there' | 'onward'
  reach: Reach
  taskId: string | null
}

/** Closed by its result, once; nobody is asked for the answer any more. */
export async function close(ctx: Ctx, { id, caseId, on, result, reach, taskId }: Closing): Promise<void> {
  const done = await ctx.db
    .updateTable('serviceReferrals')
    .set({ result, closedOn: on, closedBy: ctx.actor.personId })
    .where('serviceReferralId', '=', id)
    .where('result', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_closed')
  if (taskId) await finishTask(ctx, taskId)
  await ctx.record(ANSWERED[reach], { ...about(reach, caseId, id), details: { result } })
}

type Waiting = { id: string; caseId: string; reach: Reach; answerBy: string }

/** Whoever referred her asks for the answer on its day. Where that she was referred is the secret, nothing says whom it is about. */
export const askReply = (ctx: Ctx, { id, caseId, reach, answerBy }: Waiting): Promise<string> =>
  addTask(ctx, tasks.ask_service_reply, {
    ...(reach === 'story' || reach === 'health' ? { caseId } : {}),
    ...{ id, ownerId: ctx.actor.personId, fromOn: answerBy, dueOn: answerBy },
  })

async function mustWorkHere(ctx: Ctx, personId: string): Promise<void> {
  const colleague = await ctx.db
    .selectFrom('people')
    .select('personId')
    .where('personId', '=', personId)
    .executeTakeFirst()
  if (!colleague) throw new Refusal('no_such_colleague')
}
