import type { z } from 'zod'
import { instantIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { addTask } from '../../tasks/facts.ts'
import type { privacy } from '../contract.ts'
import { events } from '../events.ts'
import { copiesOf, getRequest } from '../queries/requests.ts'
import {
  APPEAL_DAYS,
  asksForCopy,
  COPY_DAYS,
  dueOf,
  isAhead,
  NO_CLOCK_DAYS,
  needsIdentity,
  numberOf,
} from '../rules.ts'
import { tasks } from '../tasks.ts'
import { write } from '../words-of.ts'

type In<K extends keyof typeof privacy> = z.output<(typeof privacy)[K]['input']>
export const subject = (table: string, id: string) => ({ subject: [table, id] as const })

/** Whose it is to answer: the officer; where the house has none, the head. */
export const officerOrHead = async (ctx: Ctx) =>
  (await holdersOf(ctx, 'data_protection_officer')).length > 0
    ? ('data_protection_officer' as const)
    : ('head' as const)

export async function recordRequest(ctx: Ctx, input: In<'recordRequest'>) {
  const { right, herNo, said, via, identity, askedOn, askedTime } = input
  const askedAt = instantIn(askedOn, askedTime, ctx.zone)
  if (isAhead(askedAt, ctx.now)) throw new Refusal('in_the_future')
  const requestId = newId(ctx.now)
  const dueAt = dueOf(right, askedAt)
  const dueOn = (dueAt ?? ctx.now.add({ hours: 24 * NO_CLOCK_DAYS }))
    .toZonedDateTimeISO(ctx.zone)
    .toPlainDate()
    .toString()
  const numbered = await ctx.db
    .insertInto('privacyRequests')
    .values({
      ...{ centreId: ctx.actor.centreId, requestId, herNo: herNo ?? null, rightAsked: right, via, identity },
      ...{ askedAt: askedAt.toString(), dueAt: dueAt?.toString() ?? null },
      ...{ recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() },
    } as never) // year and ordinal are the database's
    .returning(['year', 'ordinal'])
    .executeTakeFirstOrThrow()
  const about = { id: requestId, params: { no: numberOf('request', numbered) } }
  await addTask(ctx, tasks.answer_right, {
    ...{ ...about, ownerRole: await officerOrHead(ctx), dueOn },
    ...(dueAt && { dueAt: dueAt.toString() }),
  })
  if (asksForCopy({ right, herNo: herNo ?? null, identity })) await addTask(ctx, tasks.make_copy, { ...about, dueOn })
  await write(ctx, { requestId }, 'asked', { text: said })
  await ctx.record(events.request_recorded, { ...subject('privacy_requests', requestId), details: { right } })
  return { requestId }
}

/** An answer ended every task of its page; a yes without a copy still asks for one. */
async function askForCopy(
  ctx: Ctx,
  r: Pick<Request, 'requestId' | 'year' | 'ordinal' | 'right' | 'herNo' | 'identity'>,
) {
  if (!asksForCopy(r) || (await copiesOf(ctx, r.requestId)).length > 0) return
  await addTask(ctx, tasks.make_copy, {
    ...{ id: r.requestId, params: { no: numberOf('request', r) } },
    dueOn: ctx.today.add({ days: COPY_DAYS }).toString(),
  })
}

/** Once; a no says on which ground, and a yes is for her alone. */
export async function answerRequest(ctx: Ctx, { requestId, identity, outcome, ground, words }: In<'answerRequest'>) {
  const r = await getRequest(ctx, requestId)
  if (r.answeredAt) throw new Refusal('already_done')
  if (needsIdentity({ identity, outcome })) throw new Refusal('identity_first')
  await step(ctx, requestId, {
    ...{ identity, outcome, answeredAt: ctx.now.toString() },
    ground: outcome === 'granted' ? null : (ground ?? null),
  })
  if (outcome !== 'refused') await askForCopy(ctx, { ...r, identity })
  await write(ctx, { requestId }, 'answer', { text: words }, { readers: [r.recordedBy] })
  await ctx.record(events.request_answered, { ...subject('privacy_requests', requestId), details: { outcome } })
  return {}
}

/** She says that the answer is not right: somebody else looks at it. */
export async function appeal(ctx: Ctx, { requestId, words }: In<'appeal'>) {
  const r = await getRequest(ctx, requestId)
  if (r.outcome === null || r.outcome === 'granted' || r.appealedAt) throw new Refusal('nothing_to_appeal')
  const heads = await holdersOf(ctx, 'head')
  const ownerRole = heads.some((id) => id !== r.answeredById) ? ('head' as const) : ('coordinator' as const)
  const dueOn = ctx.today.add({ days: APPEAL_DAYS }).toString()
  const params = { no: numberOf('request', r) }
  await addTask(ctx, tasks.decide_appeal, { id: requestId, ownerRole, dueOn, params })
  await step(ctx, requestId, { appealedAt: ctx.now.toString() })
  await write(ctx, { requestId }, 'appeal', { text: words }, { readers: [r.recordedBy] })
  await ctx.record(events.request_appealed, subject('privacy_requests', requestId))
  return {}
}

export async function decideAppeal(ctx: Ctx, { requestId, appeal, words }: In<'decideAppeal'>) {
  const r = await getRequest(ctx, requestId)
  if (!r.appealedAt || r.appealDoneAt) throw new Refusal('nothing_to_appeal')
  if (r.answeredById === ctx.actor.personId) throw new Refusal('own_answer')
  await step(ctx, requestId, { appeal, appealDoneAt: ctx.now.toString() })
  if (appeal === 'changed') await askForCopy(ctx, r)
  await write(ctx, { requestId }, 'appeal_answer', { text: words }, { readers: [r.recordedBy] })
  await ctx.record(events.appeal_decided, { ...subject('privacy_requests', requestId), details: { appeal } })
  return {}
}

type Request = Awaited<ReturnType<typeof getRequest>>
type Step = Partial<
  Pick<Request, 'identity' | 'outcome' | 'ground' | 'answeredAt' | 'appealedAt' | 'appeal' | 'appealDoneAt'>
>

/** One step; of two at once the database lets the first (`sec.keep_privacy_request`). */
async function step(ctx: Ctx, requestId: string, to: Step): Promise<void> {
  const done = await ctx.db.updateTable('privacyRequests').set(to).where('requestId', '=', requestId).executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}
